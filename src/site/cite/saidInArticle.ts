import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import type { OpenPart } from "../article/parts.ts";
import { partPath } from "../article/parts.ts";
import { sentenceAt } from "../article/readText.ts";
import { machineIds, wordsAt } from "../machineIds.ts";
import { absolute, type Site } from "../model/site.ts";

/**
 * What is said on a page of an article, for its description as data: schema.org quotations, and claims, which are the figures that somebody
 * vouches for. Only where the page names the speaker too. The ids are those of the files of data.
 */
export function saidInArticle(part: OpenPart, site: Site): readonly object[] {
  const { whole, article } = part;
  const page = absolute(site, partPath(part)) ?? "";
  const shown = new Set<object>([...article.quotes, ...article.figures]);
  const quotationId = machineIds("quotation");
  const figureId = machineIds("figure");
  const quotations = whole.quotes.flatMap((quote) => {
    const id = quotationId(wordsAt(whole, quote.at));
    if (!quote.speaker || !shown.has(quote)) return [];
    const text = wordsAt(whole, quote.at).replace(MARKS, "");
    return { "@type": "Quotation", "@id": `${page}#${id}`, text, ...saidBy(quote.speaker, site) };
  });
  const claims = whole.figures.flatMap((figure) => {
    const id = figureId(wordsAt(whole, figure.at));
    if (!figure.claimant || !shown.has(figure)) return [];
    const text = sentenceOf(whole, figure.at);
    return { "@type": "Claim", "@id": `${page}#${id}`, text, ...saidBy(figure.claimant, site) };
  });
  return [...quotations, ...claims];
}

/** The quotation marks around words. */
const MARKS = /^["“„«‘']\s?|\s?["”“»’']$/g;

function sentenceOf(article: SiteArticle, [p, start, end]: readonly [number, number, number]): string {
  if (p === 0) return article.title;
  const { paragraph, sentence } = sentenceAt(article, p, { start, end });
  return paragraph.slice(sentence.start, sentence.end);
}

const TYPES = new Map([
  ["person", "Person"],
  ["organisation", "Organization"],
]);

/** Whoever isn't among the archive's names is only credited: "a captain" may be anybody. */
function saidBy({ value, entity }: EntrySpeaker, site: Site): object {
  const known = entity === null ? undefined : site.foundKey(entity);
  const type = TYPES.get(known?.found?.entity.type ?? "");
  return known && type
    ? { creator: { "@type": type, name: known.name } }
    : { creditText: known?.name ?? value };
}
