import { readFileSync } from "node:fs";
import { attemptLater } from "../attempt.ts";
import { formatProblems } from "../problem.ts";
import { containerKind } from "../read/containers/containers.ts";
import { cellsOf, FIELDS } from "../read/metadata.ts";
import { REGISTER_FILE, rowFile } from "../read/register.ts";
import { readSeed } from "../read/seeds.ts";
import type { FileDetails } from "../records/source.ts";
import { csvOf } from "../review/csv.ts";
import { wholeTable, writeWhole } from "../review/tables.ts";

/** A file that is to be imported. */
interface NewFile {
  readonly path: string;
  /** Its name below the folder of articles. */
  readonly file: string;
}

/** Rows that are ready to be written. */
interface ReadyRows {
  readonly rows: number;
  readonly write: () => void;
}

/**
 * The register with a row for each new file that states something of its article. What it states is written into the row, and where
 * it states the date into the note, so that the curator sees it and can correct it. A file with many articles gets no rows: it
 * is corrected itself, or by rows for single articles.
 * @throws when the register can't be read completely, because its rest would be lost, or only in an encoding that is a guess.
 */
export async function addRows(seeds: string, files: readonly NewFile[]): Promise<ReadyRows> {
  const { head, rows, delimiter, doubts } = wholeTable(seeds, REGISTER_FILE);
  // Words that were read wrong would stay so, and nobody would be told again.
  if (doubts.length > 0) throw new Error(`Nothing was copied.\n${formatProblems(doubts)}`);
  const columns = head.length > 0 ? head : ["file", ...FIELDS, "id"];
  const missing = [...FIELDS].filter((field) => !columns.some((name) => nameOf(name) === field));
  const all = [...columns, ...missing];
  const known = new Set(
    rows.map(({ cells }) => rowFile(cells[columns.findIndex((name) => nameOf(name) === "file")] ?? "")),
  );
  const added: (readonly string[])[] = [];
  for (const file of files) {
    const stated = known.has(file.file) ? null : await statedBy(file);
    if (stated) added.push(all.map((name) => stated.get(nameOf(name)) ?? ""));
  }
  const kept = rows.map(({ cells }) => all.map((_, index) => cells[index] ?? ""));
  return {
    rows: added.length,
    write() {
      if (added.length > 0)
        writeWhole(seeds, REGISTER_FILE, csvOf({ head: all, rows: [...kept, ...added], delimiter }));
    },
  };
}

/** Our name for a column. */
const nameOf = (column: string) => Object.keys(cellsOf([[column, ""]]))[0] ?? column;

/** The cells of a file's row by our names; null where it states nothing of its article. */
async function statedBy({ path, file }: NewFile): Promise<ReadonlyMap<string, string> | null> {
  if (containerKind(file) !== null) return null;
  const read = await attemptLater(file, "read", () => readSeed({ file, path }, readFileSync));
  const details = read.value?.value?.details;
  if (!details) return null;
  const cells = cellsOfDetails(details);
  if (cells.size === 0) return null;
  const { fields, places } = details;
  // The register’s note stands on the page as the evidence of its date.
  const dated = cells.has("date") && places.date ? `The date is ${places.date}.` : null;
  const note = [fields.note, dated].flatMap((part) => part ?? []).join(" ");
  return new Map([...cells, ["file", file], ["note", note]]);
}

function cellsOfDetails({ fields }: FileDetails): Map<string, string> {
  const { title, date, source, author, url, language, tags } = fields;
  const all = { title, date, source, author, url, language, tags: tags.join("; ") };
  return new Map(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}
