import type { Author } from "../../records/author.ts";
import { type Citable, notesOf } from "./citable.ts";
import type { CitedDate } from "./citedDate.ts";
import { chicagoHedged } from "./hedges.ts";
import { latex } from "./latex.ts";
import { numeric, surelyWithin } from "./part.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Dates of EDTF levels 0 and 1, which biblatex reads (manual, 2.3.8). */
const SIDE = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}-2[1-4]|\d{3}X|\d{2}XX|\d{4}-(?:XX|\d{2}-XX|XX-XX))[?~%]?`;
const BIBLATEX_DATE = new RegExp(String.raw`^(?:${SIDE}|${SIDE}/(?:${SIDE}|\.\.)|\.\./${SIDE})$`);

/**
 * The article as an entry for both BibTeX and biblatex: `@article` with the paper as its journal
 * (biblatex's `entrysubtype` marks it as a newspaper), and `@misc` if no newspaper is known, because BibTeX has no `@online`.
 * `year` and `month` are for BibTeX. If they would turn a guess into a certainty, they are omitted, and the note says what is
 * known.
 */
export function bibtex(cited: Citable): string {
  const { key, title, authors, date, source, archive, original, archived, language } = cited;
  const within = surelyWithin(date);
  const url = original ?? archived;
  const fields: (readonly [string, string] | null | false)[] = [
    authors.length > 0 && ["author", `{${authors.map(bibName).join(" and ")}}`],
    // The second pair keeps capitals: BibTeX's styles would write "north korea's".
    ["title", `{{${latex(title)}}}`],
    source === null ? ["howpublished", `{${latex(archive)}}`] : ["journal", `{${latex(source)}}`],
    source !== null && ["entrysubtype", "{newspaper}"],
    biblatexDate(date),
    within && ["year", `{${numeric({ ...within, month: null, day: null })}}`],
    within?.month ? ["month", MONTHS[within.month - 1] ?? ""] : null,
    // Not escaped: biblatex reads an address literally, and `webAddress` has removed all braces.
    url !== null && ["url", `{${url}}`],
    ["note", `{${latex(notes(cited))}}`],
    ["language", `{${latex(language)}}`],
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0].padEnd(12)} = ${field[1]},\n`] : []));
  return `@${source === null ? "misc" : "article"}{${key},\n${lines.join("")}}\n`;
}

function notes(cited: Citable): string {
  const all = notesOf(cited);
  const isInWords = !cited.date.isUndated && surelyWithin(cited.date) === null;
  const words = isInWords ? [`Dated ${chicagoHedged(cited.date)}`, ...all] : all;
  return words.join(". ");
}

/** "von Last, Jr, First". A name in braces isn't taken apart. */
function bibName(author: Author): string {
  if (author.kind === "institution") return `{${latex(author.name)}}`;
  const { whole, given, particle, family, suffix } = author.name;
  if (family === null) return `{${latex(whole)}}`;
  const last = particle ? `${particle} ${family}` : family;
  return [last, suffix, given].filter(Boolean).map(latex).join(", ");
}

/** A date that biblatex can't read (a set, a time of day) becomes the span of its possible days. */
function biblatexDate({ edtf, intervals, isUndated }: CitedDate): readonly [string, string] | null {
  const [first, last] = [intervals[0]?.from, intervals.at(-1)?.to];
  if (edtf === null || isUndated) return null;
  if (BIBLATEX_DATE.test(edtf)) return ["date", `{${edtf}}`];
  if (!first || !last) return null;
  const [from, to] = [numeric(first), numeric(last)];
  return ["date", `{${from === to ? from : `${from}/${to}`}}`];
}
