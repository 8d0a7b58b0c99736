import { groupBy } from "../../src/shared/groupBy.ts";
import type { Card } from "../../src/site/cards/card.ts";
import type { QuotedUtterance } from "../../src/site/cards/excerpts.ts";
import type { Html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import type { Quotation } from "../../src/site/said/quotations.ts";
import { sentence } from "./namedIn.ts";
import { paragraphAddress } from "./paragraphLink.ts";
import { quotation } from "./quotations.ts";

/** A quotation as it is listed. */
export interface SpokenLine {
  readonly article: Card;
  readonly said: QuotedUtterance["said"];
  /** What is said, with a link to its paragraph. */
  readonly words: Html;
}

/**
 * Quotations as lines of a list. A few words mean little by themselves, so they are shown in the sentence of the article
 * that quotes them; several of one speaker in the same sentence are one line.
 */
export function spokenLines(quotations: readonly Quotation[], site: Site): SpokenLine[] {
  const shown = quotations.flatMap(({ article, index }) => {
    const found = site.excerpt(article, "quotations", index);
    return found ? [{ article, ...found }] : [];
  });
  const lines = shown.length < 2 ? [shown] : groupedLines(shown);
  return lines.flatMap(([first]) => {
    if (!first) return [];
    const { article, said, around } = first;
    const address = paragraphAddress(article, said.p, site);
    return {
      article,
      said,
      words: around ? sentence(around, address, site) : quotation(said, site, address),
    };
  });
}

type Shown = QuotedUtterance & { readonly article: Card };

const groupedLines = (shown: readonly Shown[]) => [
  ...groupBy(shown, (one) => {
    const { article, said, around } = one;
    return around ? `${article.id} ${around.p} ${around.text} ${said.speaker}` : one;
  }).values(),
];
