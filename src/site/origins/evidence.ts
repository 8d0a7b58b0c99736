import type { ParsingRuleId } from "../../data/rules/parsing.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import { isAgency } from "../../parse/credits/agency.ts";
import { datelineOf } from "../../parse/credits/dateline.ts";
import { sentences } from "../../text/sentences.ts";
import type { KnownOutlets } from "./names.ts";

/** What an article must tell for its origin to be looked for. */
export type OriginArticle = Pick<
  SiteArticle,
  "id" | "title" | "paragraphs" | "language" | "source" | "author" | "authors" | "setAside" | "origins"
>;

/** Words that say where an article comes from; `p` is their paragraph, 0 the headline, null a line that isn't in the text. */
export interface OriginWords {
  readonly p: number | null;
  readonly text: string;
}

/** An outlet that an article names as where it comes from. */
export interface NamedOrigin {
  /** The outlet's name. */
  readonly name: string;
  /** "credit": a credit of the whole article; "cited": it says at its beginning that the other one reported it; "own": it names an author and no other outlet; "told": it was told to
   * the article's own outlet. */
  readonly by: "credit" | "cited" | "own" | "told";
  readonly words: OriginWords;
}

/** The headline and so many paragraphs are the beginning of an article: what is cited there is what it is about. */
const BEGINNING = 2;
/** So much of a paragraph is looked through, in characters. */
const MAX_LENGTH = 800;

/** Where an article says that it comes from; null if it doesn't say it. */
export function namedOrigin(article: OriginArticle, outlets: KnownOutlets): NamedOrigin | null {
  const own = article.source === null ? null : (outlets.of(article.source)?.name ?? article.source);
  const cited = citedAtBeginning(article, outlets);
  const other = cited.find(({ name }) => name !== own);
  if (other) return other;
  const credit = credited(article, outlets, own);
  if (credit) return credit;
  // "… told the BBC" in an article of the BBC.
  const [itself] = cited;
  if (itself) return { ...itself, by: "told" };
  const reporter = article.authors.find(({ kind }) => kind === "person");
  if (own === null || !reporter || article.author === null || article.origins.author === "derived")
    return null;
  return { name: own, by: "own", words: { p: null, text: article.author } };
}

/** What stands around an agency in a line of its own: "— Reuters", "(AP)", "Source: dpa", "© 2024 The Associated Press. All rights reserved." */
const AROUND =
  /^[-–—(\s]*(?:(?:©|\(c\)|copyright|source|quelle|via)[\s:]*)*(?:\d{4}\s+)?(?:by\s+)?|[)\s.]*(?:\s*all rights reserved\.?)?$/gi;
/** The longest such line, in characters. */
const MAX_LINE = 80;

/** The agency or outlet of a dateline, of a byline, of a last line, or the source itself where it is an agency. */
function credited(article: OriginArticle, outlets: KnownOutlets, own: string | null): NamedOrigin | null {
  const { author, paragraphs, setAside, source } = article;
  const beside = (text: string) => ({ p: null, text, isDateline: false });
  const asides = setAside.filter(({ text }) => text.length <= MAX_LINE);
  const lines = [
    { p: 1, text: datelineAgency(article), isDateline: true },
    ...(author === null ? [] : bylineParts(author).map(beside)),
    ...asides.filter(({ step }) => step === CREDIT_LINE).flatMap(({ text }) => bylineParts(text).map(beside)),
    { p: paragraphs.length, text: paragraphs.length > 1 ? (paragraphs.at(-1) ?? "") : "", isDateline: false },
    ...asides.map(({ text }) => beside(text)),
    ...(source === null ? [] : [beside(source)]),
  ];
  for (const { p, text, isDateline } of lines) {
    const name = text.length <= MAX_LINE ? text.replace(AROUND, "") : "";
    const known = outlets.of(name) ?? (isDateline ? foreignAgency(name, own) : null);
    if (known !== null && (known.isAgency || known.name !== own))
      return { name: known.name, by: "credit", words: { p, text } };
  }
  return null;
}

const CREDIT_LINE = "parsing/credit-line" satisfies ParsingRuleId;

/** An agency that isn't among the known ones; "MP" is the article's own source, if that is the Meridian Press. */
function foreignAgency(name: string, own: string | null) {
  if (!isAgency(name)) return null;
  const initials = own?.match(/(?<!\p{L})\p{Lu}/gu)?.join("");
  return { name: own !== null && name === initials ? own : name, isAgency: true };
}

function datelineAgency({ paragraphs: [first = ""] }: OriginArticle): string {
  const block = { kind: "paragraph", text: first, start: 0, end: first.length } as const;
  return datelineOf(block, first).find(({ type }) => type === "dateline-agency")?.text ?? "";
}

/** The names of a byline: "Jane Doe, Associated Press" has the agency second. */
const bylineParts = (byline: string): string[] =>
  byline
    .replace(/^by\s+/i, "")
    .split(/\s*[,|/;]\s*|\s+(?:[-–—]|and|&)\s+|\s+(?:of|for)\s+(?:the\s+)?/i)
    .filter(Boolean);

/** Outlets that an article says, at its beginning, to have reported what it tells. Only English is read. */
function citedAtBeginning(
  { title, paragraphs, language }: OriginArticle,
  outlets: KnownOutlets,
): NamedOrigin[] {
  if (!/^en\b/i.test(language)) return [];
  return [title, ...paragraphs.slice(0, BEGINNING)].flatMap((text, p) =>
    outlets.citing
      .flatMap((pattern) => [...firstSentence(text).matchAll(pattern)])
      .sort((a, b) => a.index - b.index)
      .flatMap(({ 0: words, groups }): NamedOrigin[] => {
        const outlet = outlets.of(groups?.name ?? "");
        return outlet ? [{ name: outlet.name, by: "cited", words: { p, text: words.trim() } }] : [];
      }),
  );
}

/** A paragraph's first sentence tells its news; further ones often cite what was reported before. */
const firstSentence = (text: string): string => sentences(text.slice(0, MAX_LENGTH))[0] ?? "";
