import type { Outcome, Problem } from "../problem.ts";
import type { StatementCorrection } from "../records/statements.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { parseCsv } from "../text/csv.ts";
import { rowFile } from "./register.ts";

const KINDS = ["speaker", "figure", "topic"] as const;

/** Whether a row of facts.csv corrects what was found in one article, instead of telling a fact about the world. */
export const isCorrection = (kind: string) => kindOf(kind) !== undefined;

const kindOf = (kind: string) => KINDS.find((one) => one === kind.trim().toLowerCase());

/**
 * The rows of facts.csv that correct the speaker of a quotation, or drop a figure or a topic:
 * `speaker,Ada Quist,"The bridge will open",bridge.txt`. A row that can't be used is a problem.
 * @param file the table's name, as problems name it.
 */
export function parseCorrections(text: string, file: string): Outcome<StatementCorrection[]> {
  const { head, rows } = parseCsv(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const problems: Problem[] = [];
  const value = rows.flatMap(({ cells, line }): StatementCorrection[] => {
    const cell = (name: string) => collapseSpaces(cells[names.indexOf(name)] ?? "").normalize("NFC");
    const kind = kindOf(cell("kind"));
    if (kind === undefined) return [];
    const row = { kind, words: cell("words"), file: rowFile(cell("file")), line };
    const what = cell("what").toLowerCase() === "none" ? null : cell("what");
    const message = complaint(row, what);
    if (message === null) return [{ ...row, what }];
    problems.push({ seed: file, line, stage: "read", rule: "fact", message, excerpt: cells.join(",") });
    return [];
  });
  return { value, problems };
}

type Row = Pick<StatementCorrection, "kind" | "words" | "file">;

/** What is wrong with a row; null if nothing is. */
function complaint({ kind, words, file }: Row, what: string | null): string | null {
  if (file === "") return "A correction is about one article: write its file into the column “file”.";
  if (words === "") return `Write into “words” ${WORDS[kind]}.`;
  if (what === "") return "Write into “what” who says it, or none.";
  if (kind !== "speaker" && what !== null)
    return "Write “none” into “what”: a figure or a topic can only be taken away.";
  return null;
}

const WORDS: Readonly<Record<Row["kind"], string>> = {
  speaker: "the first words of the quotation",
  figure: "the words of the figure",
  topic: "the name of the topic",
};
