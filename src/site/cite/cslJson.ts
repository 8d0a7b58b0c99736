import type { Author } from "../../records/author.ts";
import { type Citable, notesOf } from "./citable.ts";
import type { CitedDate, Part } from "./citedDate.ts";
import { chicagoDate } from "./dateWords.ts";
import { surelyWithin } from "./part.ts";

type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly "non-dropping-particle"?: string;
      readonly suffix?: string;
    };

type CslDate =
  | { readonly literal: string }
  | {
      readonly "date-parts": readonly (readonly number[])[];
      readonly season?: number;
      readonly circa?: true;
    };

const SEASONS = ["Spring", "Summer", "Fall", "Winter"];

/**
 * The article as a file of CSL-JSON (a list of one), for Zotero, pandoc and every CSL processor.
 * There is no `accessed`: a build has no clock, and the hash identifies the text better.
 */
export function cslJson(cited: Citable): string {
  const { key, title, authors, date, source, archive, original, archived, path, language } = cited;
  const issued = cslDate(date);
  const item = {
    id: key,
    type: "article-newspaper",
    title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(source !== null && { "container-title": source }),
    ...(issued && { issued }),
    ...((original ?? archived) !== null && { URL: original ?? archived }),
    archive,
    // Without the address of the site, the path is still the article's location in the archive.
    archive_location: archived ?? path,
    language,
    // Zotero shows each line of `note` in Extra.
    note: notesOf(cited).join("\n"),
  };
  return `${JSON.stringify([item])}\n`;
}

function cslName(author: Author): CslName {
  if (author.kind === "institution") return { literal: author.name };
  const { whole, given, particle, family, suffix } = author.name;
  if (family === null) return { literal: whole };
  return { family, given, ...(particle && { "non-dropping-particle": particle }), ...(suffix && { suffix }) };
}

/**
 * CSL 1.0.2 has days, months, years, ranges of them, seasons and "circa", which its styles also print for uncertain dates. One
 * of several dates and an open date are given in words, as a literal.
 */
function cslDate(date: CitedDate): CslDate | null {
  const circa = (date.approximate || date.uncertain) && { circa: true as const };
  const [first] = date.intervals;
  if (!first || date.isUndated) return null;
  if (date.season)
    return { "date-parts": [[date.season.year]], season: SEASONS.indexOf(date.season.name) + 1, ...circa };
  if (date.intervals.length > 1 || !first.from || !first.to) return { literal: chicagoDate(date) };
  const within = surelyWithin({ ...date, approximate: false, uncertain: false });
  const isOne = within !== null && partsOf(within).length === partsOf(first.from).length;
  return { "date-parts": isOne ? [partsOf(first.from)] : [partsOf(first.from), partsOf(first.to)], ...circa };
}

function partsOf({ year, month, day }: Part): number[] {
  return [year, month, day].filter((part) => part !== null);
}
