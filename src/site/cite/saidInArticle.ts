import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import { type OpenPart, partPath } from "../article/parts.ts";
import type { Excerpts } from "../cards/excerpts.ts";
import { machineIds, wordsAt } from "../machineIds.ts";
import { absolute, type Site } from "../model/site.ts";

/**
 * What is said on a page of an article, for its description as data: schema.org quotations, and claims, which are the figures that somebody
 * vouches for. Only where the page names the speaker too. The ids are those of the files of data.
 */
export function saidInArticle(part: OpenPart, site: Site): readonly object[] {
  const { whole, article, card } = part;
  const page = absolute(site, partPath(part)) ?? "";
  const found = FOUND.get(whole) ?? foundIn(whole);
  FOUND.set(whole, found);
  const at = (one: object) => ({ "@id": `${page}#${found.get(one)?.id}` });
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
      text: sentenceOf(site.excerpt(card, "figures", found.get(figure)?.index ?? -1)) ?? whole.title,
      ...saidBy(figure.claimant, site),
    };
  });
  return [...quotations, ...claims];
}

/** The id of a quotation or figure, and its place among those of the article. */
interface Found {
  readonly id: string;
  readonly index: number;
}

/** A cache, because the pages of a long article are made one after the other. */
const FOUND = new WeakMap<SiteArticle, ReadonlyMap<object, Found>>();

/** The quotations and figures of an article. Their ids count those before them on all of its pages. */
function foundIn(whole: SiteArticle): ReadonlyMap<object, Found> {
  const found = new Map<object, Found>();
  for (const [kind, of] of [["quotation", whole.quotes] as const, ["figure", whole.figures] as const]) {
    const idOf = machineIds(kind);
    for (const [index, one] of of.entries()) found.set(one, { id: idOf(wordsAt(whole, one.at)), index });
  }
  return found;
}

/** The quotation marks around words. */
const MARKS = /^["“„«‘']\s?|\s?["”“»’']$/g;

/** The sentence of a figure, of a long one only a part: a text without full stops is one sentence for each of its figures. Null in a headline. */
function sentenceOf(quoted: Excerpts["figures"][number] | null): string | null {
  const sentence = quoted?.sentence;
  if (!sentence) return null;
  return `${sentence.cutBefore ? "… " : ""}${sentence.text}${sentence.cutAfter ? " …" : ""}`;
}

const TYPES = new Map([
  ["person", "Person"],
  ["organisation", "Organization"],
]);

/** Whoever isn't among the archive's names is only credited: "a captain" may be anybody. */
function saidBy({ value, entity }: EntrySpeaker, site: Site): object {
  const known = entity === null ? undefined : site.foundKey(entity);
  const type = TYPES.get(known?.found?.type ?? "");
  return known && type
    ? { creator: { "@type": type, name: known.name } }
    : { creditText: known?.name ?? value };
}
