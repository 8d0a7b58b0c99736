import type { Outcome, Problem } from "../problem.ts";
import type { StatementCorrection } from "../records/statements.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { parseCsv } from "../text/csv.ts";
import { rowFile } from "./register.ts";

const KINDS = ["speaker", "figure", "topic", "event"] as const;

/**
 * Whether a row of facts.csv corrects what was found in one article, instead of telling a fact about the world. An `event` is
 * such a fact, unless the row takes it out of one article.
 */
export const isCorrection = (row: Readonly<Record<string, string>>) =>
  correctedKind(row.kind ?? "", row.what ?? "", row.file ?? "") !== undefined;

function correctedKind(kind: string, what: string, file: string): StatementCorrection["kind"] | undefined {
  const found = KINDS.find((one) => one === kind.trim().toLowerCase());
  return found === "event" && !(isNone(what) && file.trim() !== "") ? undefined : found;
}

const isNone = (what: string) => what.trim().toLowerCase() === "none";

/**
 * The rows of facts.csv that correct the speaker of a quotation, or drop a figure, a topic or an event:
 * `speaker,Ada Quist,"The bridge will open",bridge.txt`. A row that can't be used is a problem.
 * @param file the table's name, as problems name it.
 */
export function parseCorrections(text: string, file: string): Outcome<StatementCorrection[]> {
  const { head, rows } = parseCsv(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const problems: Problem[] = [];
  const value = rows.flatMap(({ cells, line }): StatementCorrection[] => {
    const cell = (name: string) => collapseSpaces(cells[names.indexOf(name)] ?? "").normalize("NFC");
    const kind = correctedKind(cell("kind"), cell("what"), cell("file"));
    if (kind === undefined) return [];
    const row = { kind, words: cell("words"), file: rowFile(cell("file")), line };
    const what = isNone(cell("what")) ? null : cell("what");
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
    return "Write “none” into “what”: a figure, a topic or an event can only be taken away.";
  return null;
}

const WORDS: Readonly<Record<Row["kind"], string>> = {
  speaker: "the first words of the quotation",
  figure: "the words of the figure",
  topic: "the name of the topic",
  event: "the first words of the sentence",
};
