import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import type { Problem } from "../../problem.ts";
import { type Delimiter, delimiterOf } from "../../text/csv.ts";
import { decode, decodedAs } from "../decode.ts";
import { fieldName } from "../metadata.ts";
import { MAX_SEED_BYTES } from "../seedFiles.ts";
import { type FoundPiece, noPieces, type PieceFinder, pieceProblem } from "./pieces.ts";
import { TEXT_FIELDS } from "./textFields.ts";

/** The columns that name a row for good, the first one that has something in it. */
const KEY_FIELDS = ["id", "guid", "uri", "url"];

/** So much of a table is enough to tell how it is encoded, in bytes. */
const SAMPLE = 1_000_000;

/** After so many rows that can't be read, the rest is given up. */
const MAX_UNREAD = 20;

/** The rows of a table, each of which is an article. */
export const tablePieces: PieceFinder = (file, bytes) => {
  const encoding = encodingOf(bytes);
  if (encoding === null)
    return noPieces(file, "encoding", "Not read, because it isn’t UTF-8: save it as “CSV UTF-8”.");
  const start = startOf(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(SAMPLE, bytes.length - start));
  const delimiter = delimiterOf(head.toString("latin1"));
  const { rows, problems } = rowsOf(file, bytes, { start, delimiter });
  const [names, ...found] = rows;
  const textOf = (cell: string) => decodedAs(Buffer.from(cell, "latin1"), encoding).text.trim();
  const columns = (names?.cells ?? []).map(textOf);
  const fields = columns.map(fieldName);
  if (!TEXT_FIELDS.some((name) => fields.includes(name)))
    return noPieces(
      file,
      "columns",
      "Not read, because no column is named “text”: each row must have an article’s text. A list of details about other files is register.csv, at the top of the folder.",
    );
  const keys = KEY_FIELDS.flatMap((name) => (fields.includes(name) ? fields.indexOf(name) : []));
  return {
    value: {
      piece: { kind: "row", columns, delimiter, encoding },
      found: found.map(({ cells, ...row }) => ({
        ...row,
        key: keys.map((index) => textOf(cells[index] ?? "")).find((cell) => cell !== "") ?? null,
      })),
    },
    problems,
  };
};

/** Where a table begins: after a byte order mark and the line `sep=;` that Excel writes. */
function startOf(bytes: Uint8Array): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const line = Buffer.from(bytes.subarray(mark, mark + 20)).toString("latin1");
  return mark + (/^"?sep=.?"?[,;\t]*\r?\n/i.exec(line)?.[0].length ?? 0);
}

/** Null for UTF-16. Rows are too short to tell their encoding, so all have that of the table. */
function encodingOf(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return "utf-8";
  const decoded = decode(bytes.subarray(0, SAMPLE));
  return "binary" in decoded || decoded.encoding.startsWith("utf-16") ? null : decoded.encoding;
}

interface TableRow extends Omit<FoundPiece, "key"> {
  readonly cells: readonly string[];
}

/** Each row with its place. One that can't be read is a problem, and those after it are read. */
function rowsOf(
  file: string,
  bytes: Uint8Array,
  { start, delimiter }: { readonly start: number; readonly delimiter: Delimiter },
) {
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  let [from, number] = [start, 0];
  for (let unread = 0; from < bytes.length; ) {
    const rest = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from);
    let done = 0;
    const failure = failureOf(rest, delimiter, (cells, end) => {
      number += 1;
      if (cells.some((cell) => cell !== "")) rows.push({ cells, number, ...placeOf(rest, done, end, from) });
      done = end;
    });
    if (failure === null) break;
    [unread, number] = [unread + 1, number + 1];
    const isLast = rows.length === 0 || unread > MAX_UNREAD;
    problems.push(pieceProblem(file, "row", unreadMessage(failure, isLast, number)));
    if (isLast) break;
    // Parsing begins anew below the line on which the row begins.
    const end = rest.indexOf("\n", firstFilled(rest, done));
    from = end < 0 ? bytes.length : from + end + 1;
  }
  return { rows, problems };
}

/** Parses until the first row that can't be read. @returns why it can't; null at the end of the table. */
function failureOf(
  bytes: Buffer,
  delimiter: Delimiter,
  onRow: (cells: readonly string[], end: number) => void,
): string | null {
  try {
    parse(bytes, {
      delimiter,
      // One character a byte, so that what isn't UTF-8 stays whole.
      encoding: "latin1",
      max_record_size: MAX_SEED_BYTES,
      // A row that was added in another program may end differently from the first one.
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record: (cells: readonly string[], info) => void onRow(cells, info.bytes),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (/closing quote/i.test(why)) return "there is text after a closing quotation mark";
    return "a quotation mark is never closed";
  }
}

const unreadMessage = (why: string, isLast: boolean, row: number) =>
  `${isLast ? `Not read from row ${row} on` : `Row ${row} not read`}: ${why}. Open it in a spreadsheet and save it as CSV.`;

/** The place of a row without the ends of lines around it. */
function placeOf(bytes: Buffer, start: number, end: number, from: number) {
  const first = firstFilled(bytes, start);
  let last = end;
  while (last > first && isLineEnd(bytes[last - 1])) last -= 1;
  return { offset: from + first, length: last - first };
}

function firstFilled(bytes: Buffer, start: number): number {
  let first = start;
  while (first < bytes.length && isLineEnd(bytes[first])) first += 1;
  return first;
}

const isLineEnd = (byte: number | undefined) => byte === 0x0a || byte === 0x0d;
