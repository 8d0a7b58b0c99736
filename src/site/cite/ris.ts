import type { Author } from "../../records/author.ts";
import { inverted } from "../../text/personName.ts";
import { type Citable, notesOf } from "./citable.ts";
import type { CitedDate } from "./citedDate.ts";
import { chicagoHedged } from "./hedges.ts";
import { numeric, surelyWithin } from "./part.ts";

/**
 * The article as a file of RIS, for EndNote, Zotero, Mendeley and RefWorks. Values are on one
 * line each (`oneLine`), so none can begin a field of its own; lines end as the format's
 * description (Research Information Systems, 2011) has it, with CR LF.
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

/** A comma in a name that isn't taken apart would make a family name of what is before it. */
function risName(author: Author): string {
  if (author.kind === "institution") return author.name.replace(/,/g, "");
  return author.name.family === null ? author.name.whole.replace(/,/g, "") : inverted(author.name);
}

/**
 * `YYYY/MM/DD/other`, each part empty where not known. What is more or less than one day, month
 * or year is said in words in the last part, which may hold no slash.
 */
function risDate(date: CitedDate): readonly [string, string] | null {
  if (date.edtf === null) return null;
  const within = surelyWithin(date);
  const words = chicagoHedged(date).replace(/\//g, "-");
  const span = date.spans[0];
  const isExact =
    within !== null && date.spans.length === 1 && span?.from && numeric(span.from) === numeric(within);
  const parts = within ? numeric(within, "/").split("/") : [];
  const [year = "", month = "", day = ""] = parts;
  return ["DA", `${year}/${month}/${day}/${isExact && !date.season ? "" : words}`];
}
