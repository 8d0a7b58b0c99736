import type { Author } from "../../records/author.ts";
import { inverted } from "../../text/personName.ts";
import { type Citable, notesOf } from "./citable.ts";
import type { CitedDate } from "./citedDate.ts";
import { chicagoHedged } from "./hedges.ts";
import { numeric, surelyWithin } from "./part.ts";

/**
 * The article as an RIS file, for EndNote, Zotero, Mendeley and RefWorks. Each value is on one line (`oneLine`), so that none
 * can begin another field. Lines end with CR LF, as in the description of the format (Research Information Systems, 2011).
 */
export function ris(cited: Citable): string {
  const { key, title, authors, date, source, archive, original, archived, path, language } = cited;
  const within = surelyWithin(date);
  const fields: (readonly [string, string] | null | false)[] = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", title],
    ...authors.map((author) => ["AU", risName(author)] as const),
    source !== null && ["T2", source],
    within && ["PY", numeric({ ...within, month: null, day: null })],
    risDate(date),
    (original ?? archived) !== null && ["UR", original ?? archived ?? ""],
    // L2 is where the full text is: the archived copy.
    archived !== null && ["L2", archived],
    ["DB", archive],
    ["AN", archived ?? path],
    ["LA", language],
    ...notesOf(cited).map((note) => ["N1", note] as const),
    ["ER", ""],
  ];
  return fields.flatMap((field) => (field ? [`${field[0]}  - ${field[1]}\r\n`] : [])).join("");
}

/** Without its commas, as a reader takes the words before a comma for the family name. */
function risName(author: Author): string {
  if (author.kind === "institution") return author.name.replace(/,/g, "");
  return author.name.family === null ? author.name.whole.replace(/,/g, "") : inverted(author.name);
}

/**
 * `YYYY/MM/DD/other`; a part that isn't known is empty. A date that isn't one day, month or year is given in words in the
 * last part, which can't contain a slash.
 */
function risDate(date: CitedDate): readonly [string, string] | null {
  if (date.isUndated) return null;
  const within = surelyWithin(date);
  const words = chicagoHedged(date).replace(/\//g, "-");
  const interval = date.intervals[0];
  const isExact =
    within !== null &&
    date.intervals.length === 1 &&
    interval?.from &&
    numeric(interval.from) === numeric(within);
  const parts = within ? numeric(within, "/").split("/") : [];
  const [year = "", month = "", day = ""] = parts;
  return ["DA", `${year}/${month}/${day}/${isExact && !date.season ? "" : words}`];
}
