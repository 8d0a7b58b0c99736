import { groupBy } from "../../src/shared/groupBy.ts";
import type { Html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { type QuotedSentence, quotedSentences } from "../../src/site/names/quotedSentences.ts";
import type { Quotation } from "../../src/site/said/quotations.ts";
import { sentence } from "./namedIn.ts";
import { paragraphAddress } from "./paragraphLink.ts";
import { quotation } from "./quotations.ts";

/** A quotation as it is listed. */
export interface SpokenLine {
  readonly one: Quotation;
  /** What is said, with a link to its paragraph. */
  readonly words: Html;
}

/**
 * Quotations as lines of a list. A few words mean little by themselves, so they are shown in the sentence of the article
 * that quotes them; several of one speaker in the same sentence are one line.
 */
export function spokenLines(quotations: readonly Quotation[], site: Site): SpokenLine[] {
  const shown = quotations.map((one) => ({ one, around: sentenceAround(one) }));
  const lines = groupBy(shown, ({ one, around }) =>
    around ? `${one.article.id} ${around.p} ${around.text} ${one.said.speaker}` : one,
  );
  return [...lines.values()].flatMap(([first]) => {
    if (!first) return [];
    const { one, around } = first;
    const address = paragraphAddress(one.article, one.said.p, site);
    return { one, words: around ? sentence(around, address) : quotation(one.said, address) };
  });
}

function sentenceAround({ article, said: { fragment } }: Quotation): QuotedSentence | undefined {
  if (fragment === null) return undefined;
  return quotedSentences(article, [[fragment.at, fragment.rule, fragment.confidence]], 1).sentences[0];
}
