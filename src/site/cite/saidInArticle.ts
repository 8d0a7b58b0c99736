import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import { type OpenPart, partPath } from "../article/parts.ts";
import { machineIds, wordsAt } from "../machineIds.ts";
import { absolute, type Site } from "../model/site.ts";
import { quotedSentences } from "../names/quotedSentences.ts";
import type { EntryFigure } from "../said/figures.ts";

/**
 * What is said on a page of an article, for its description as data: schema.org quotations, and claims, which are the figures that somebody
 * vouches for. Only where the page names the speaker too. The ids are those of the files of data.
 */
export function saidInArticle(part: OpenPart, site: Site): readonly object[] {
  const { whole, article } = part;
  const page = absolute(site, partPath(part)) ?? "";
  const ids = IDS.get(whole) ?? idsOf(whole);
  IDS.set(whole, ids);
  const at = (one: object) => ({ "@id": `${page}#${ids.get(one)}` });
  const quotations = article.quotes.flatMap((quote) => {
    if (!quote.speaker) return [];
    const text = wordsAt(whole, quote.at).replace(MARKS, "");
    return { "@type": "Quotation", ...at(quote), text, ...saidBy(quote.speaker, site) };
  });
  const claims = article.figures.flatMap((figure) => {
    if (!figure.claimant) return [];
    return {
      "@type": "Claim",
      ...at(figure),
      text: sentenceOf(whole, figure),
      ...saidBy(figure.claimant, site),
    };
  });
  return [...quotations, ...claims];
}

/** A cache, because the pages of a long article are made one after the other. */
const IDS = new WeakMap<SiteArticle, ReadonlyMap<object, string>>();

/** The ids of an article's quotations and figures, which count those before them on all of its pages. */
function idsOf(whole: SiteArticle): ReadonlyMap<object, string> {
  const [quotation, figure] = [machineIds("quotation"), machineIds("figure")];
  return new Map<object, string>([
    ...whole.quotes.map((one) => [one, quotation(wordsAt(whole, one.at))] as const),
    ...whole.figures.map((one) => [one, figure(wordsAt(whole, one.at))] as const),
  ]);
}

/** The quotation marks around words. */
const MARKS = /^["“„«‘']\s?|\s?["”“»’']$/g;

/** The sentence of a figure, of a long one only a part: a text without full stops is one sentence for each of its figures. */
function sentenceOf(article: SiteArticle, { at, rule, confidence }: EntryFigure): string {
  const [found] = quotedSentences(article, [[at, rule, confidence]], 1).sentences;
  if (!found) return article.title;
  return `${found.cutBefore ? "… " : ""}${found.text}${found.cutAfter ? " …" : ""}`;
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
