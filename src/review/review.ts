import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolders } from "../cli/folders.ts";
import type { Report } from "../cli/report.ts";
import { readFolder, relateArchive } from "../pipeline.ts";
import type { Problem } from "../problem.ts";
import { fieldName } from "../read/metadata.ts";
import { reason } from "../read/ordinaryFile.ts";
import { REGISTER_FILE } from "../read/register.ts";
import { textOf } from "../read/textOf.ts";
import { counted } from "../shared/plurals.ts";
import { parseCsv, type Table } from "../text/csv.ts";
import { csvOf } from "./csv.ts";
import { doubtfulWords } from "./names.ts";
import { ranking } from "./ranking.ts";
import { differenceWords, rankingWords } from "./report.ts";
import { reviewSheet } from "./sheet.ts";

/** The name of the table in the output folder. A build doesn't touch it. */
const REVIEW_FILE = "review.csv";

export interface ReviewOptions {
  /** The folder of articles, absolute. */
  readonly seeds: string;
  /** The folder to write the table to, absolute. */
  readonly out: string;
  /** Whether to list every article. */
  readonly all: boolean;
}

export interface Reviewed {
  readonly articles: number;
  /** The report to print. */
  readonly words: string;
  readonly problems: readonly Problem[];
}

/**
 * Lists the dates and names that a curator should check first, and writes the table in which to
 * correct them. It writes nothing else, and it loses no cell that a person has filled.
 * @throws when the folders can't be used, or a person's table can't be read completely.
 */
export function review({ seeds, out, all }: ReviewOptions, report: Report): Reviewed {
  checkFolders(seeds, out);
  const register = wholeTable(seeds, REGISTER_FILE);
  const earlier = wholeTable(out, REVIEW_FILE);
  const newer = savedAt(seeds, REGISTER_FILE) > savedAt(out, REVIEW_FILE) ? "register" : "review";
  const input = readFolder({ seeds, useRegister: true }, report);
  if (input.value.seeds.length === 0) return { articles: 0, words: "", problems: input.problems };

  const related = relateArchive(input.value, report);
  const { articles } = related.value;
  const ranked = ranking(articles);
  const inOrder = [...ranked.groups.flatMap((group) => group.articles), ...ranked.settled];
  const names = inOrder.map(({ seed }) => [seed.file, ...seed.copies]);
  const isGone = (file: string) => isMissing(join(seeds, file));
  const { sheet, rowOf, differences, unnamed } = reviewSheet({ register, earlier, newer, isGone }, names);
  writeWhole(out, REVIEW_FILE, csvOf(sheet));
  const written = `${counted(sheet.rows.length, "row")} in ${join(out, REVIEW_FILE)}: fill in the empty cells and save it as ${join(seeds, REGISTER_FILE)}.\n`;
  const words = [
    rankingWords(ranked, { all, rowOf }),
    differenceWords(differences, all),
    written,
    doubtfulWords(articles, related.value.names, all),
  ];
  return {
    articles: articles.length,
    words: words.filter((part) => part !== "").join("\n"),
    problems: [...input.problems, ...related.problems, ...unnamed.map(nameless)],
  };
}

function nameless(seed: string): Problem {
  const message =
    "The register can't name this file, because its name begins or ends with a space or contains a control character: rename the file.";
  return { seed, stage: "review", rule: "name", message };
}

/**
 * Reads a table that will be written again.
 * @throws when a part of it can't be read, because that part would be lost.
 */
function wholeTable(dir: string, name: string): Table {
  const { value: text, problems } = textOf(dir, name);
  const table = parseCsv(text);
  const path = join(dir, name);
  const refuse = (why: string) =>
    new Error(
      `${path} can't be read completely: ${why}. Nothing was written. Fix it in a spreadsheet, save it as CSV, and review again.`,
    );
  if (problems[0]) throw refuse(problems[0].message.replace(/\.$/, ""));
  const [bad] = table.unread;
  if (bad) throw refuse(`line ${bad.line}: ${bad.message.replace(/\.$/, "")}`);
  if (table.head.length > 0 && !table.head.some((column) => fieldName(column) === "file"))
    throw refuse("its first line names no column “file”");
  return table;
}

/** Whether a folder surely has no such file. One that is there and can't be read, or is too large, isn't missing. */
function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** When a file was saved, in ms; 0 if there is none. */
function savedAt(dir: string, name: string): number {
  return statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Writes a file in one step, so that it is never half written. An unchanged file is left alone. */
function writeWhole(dir: string, name: string, text: string): void {
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
