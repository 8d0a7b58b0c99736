import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { fieldName } from "../read/metadata.ts";
import { reason } from "../read/ordinaryFile.ts";
import { textOf } from "../read/textOf.ts";
import { parseCsv, type Table } from "../text/csv.ts";

/** The name of the review's table in the output folder. A build only takes rows out of it. */
export const REVIEW_FILE = "review.csv";

/** A table of which every row is read, perhaps in an encoding that is only a guess: then some words may be wrong. */
interface WholeTable extends Table {
  readonly doubts: readonly Problem[];
}

/**
 * Reads a table that will be written again.
 * @throws when a part of it can't be read, because that part would be lost.
 */
export function wholeTable(dir: string, name: string): WholeTable {
  const { value: text, problems } = textOf(dir, name);
  const table = parseCsv(text);
  const path = join(dir, name);
  const refuse = (why: string) =>
    new Error(
      `${path} can't be read completely: ${why}. Nothing was written. Fix it in a spreadsheet, save it as CSV, and try again.`,
    );
  const lost = problems.find((problem) => !isGuess(problem));
  if (lost) throw refuse(lost.message.replace(/\.$/, ""));
  const [bad] = table.unread;
  if (bad) throw refuse(`line ${bad.line}: ${bad.message.replace(/\.$/, "")}`);
  if (table.head.length > 0 && !table.head.some((column) => fieldName(column) === "file"))
    throw refuse("its first line names no column “file”");
  return { ...table, doubts: problems.filter(isGuess) };
}

const isGuess = ({ rule }: Problem) => rule === "encoding";

/** Whether a folder surely has no such file. One that is there and can't be read, or is too large, isn't missing. */
export function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** Writes a file in one step, so that it is never half written. An unchanged file is left alone. */
export function writeWhole(dir: string, name: string, text: string): void {
  const path = join(dir, name);
  const next = join(dir, `.${name}.next`);
  mkdirSync(dir, { recursive: true });
  if (statSync(path, { throwIfNoEntry: false }) && readFileSync(path, "utf8") === text) return;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw new Error(
      `${path} can't be written: ${reason(error)}. If it is open in another program, close it there.`,
      {
        cause: error,
      },
    );
  }
}
