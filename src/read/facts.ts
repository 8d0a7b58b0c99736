import { z } from "zod";
import type { Outcome, Problem } from "../problem.ts";
import type { Fact } from "../records/source.ts";
import { parseCsv } from "../text/csv.ts";
import { isCorrection } from "./statementCorrections.ts";

/** The curator's own facts, in the seeds folder. */
export const FACTS_FILE = "facts.csv";

/** The longest alternative of a fact's words, in characters; the longest of the public facts has under a hundred. */
const MAX_WORDS = 200;

const rowSchema = z.object({
  kind: z.enum(["office", "event"]),
  what: z.string().min(1),
  words: z.string().min(1),
  from: z.string().min(1),
  to: z.string().default(""),
  source: z.string().default(""),
});

/** The columns without which a table says no fact and corrects none. */
export const FACT_COLUMNS = ["kind", "what", "words"] as const;

/**
 * A table of public facts: `kind,what,words,from,to,source`. Parts of `words` are joined by ` + `,
 * alternatives by `|`: `President + Yoon Suk-yeol|Yoon` for an office and its holder,
 * `COVID-19|coronavirus pandemic` for something that nobody wrote about before it happened. A row that
 * can't be used is a problem; the other rows are kept. Rows that correct an article are read by `parseCorrections`.
 */
export function parseFacts(text: string, file: string): Outcome<Fact[]> {
  const problems: Problem[] = [];
  const { head, rows, unread } = parseCsv(text);
  const names = head.map((name) => name.toLowerCase());
  if (head.length > 0 && !FACT_COLUMNS.every((name) => names.includes(name))) {
    const message =
      "The first line must name the columns, with commas, semicolons or tabs between them: kind,what,words,from,to,source.";
    problems.push({ ...problemAt(file, 1), rule: "columns", message, excerpt: head.join(",") });
    return { value: [], problems };
  }
  const facts = rows.flatMap(({ cells, line }): Fact[] => {
    const named = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
    if (isCorrection(named)) return [];
    const row = readRow(named);
    if (!("message" in row)) return [{ ...row, file, line }];
    problems.push({
      ...problemAt(file, line),
      message: row.message,
      excerpt: row.excerpt ?? cells.join(","),
    });
    return [];
  });
  for (const { line, message } of unread) problems.push({ ...problemAt(file, line), message });
  return { value: facts, problems };
}

const problemAt = (file: string, line: number) =>
  ({ seed: file, line, stage: "read", rule: "fact" }) satisfies Omit<Problem, "message">;

interface Refusal {
  readonly message: string;
  /** The cell to quote; null to quote the whole row. */
  readonly excerpt: string | null;
}

function readRow(cells: Readonly<Record<string, string>>): Omit<Fact, "file" | "line"> | Refusal {
  const row = rowSchema.safeParse(cells);
  if (!row.success) {
    const [column] = row.error.issues[0]?.path ?? [];
    return {
      message: column === "kind" ? BAD_KIND : `Not a fact: fill in “${String(column)}”.`,
      excerpt: null,
    };
  }
  const { kind, what, from, to, source } = row.data;
  const words = row.data.words.split(" + ").map(alternatives);
  if (words.some((part) => part.length === 0) || (kind === "office" && words.length !== 2)) {
    const message = "An office needs its title and its holder: President + Yoon Suk-yeol|Yoon.";
    return { message, excerpt: row.data.words };
  }
  const long = words.flat().find((one) => one.length > MAX_WORDS);
  if (long !== undefined) {
    const message = `Words of more than ${MAX_WORDS} characters are in no article: write the few that name the fact.`;
    return { message, excerpt: long };
  }
  return { kind, what, words, from, to: to || null, factSource: source || null };
}

const BAD_KIND =
  "Unknown kind: write office or event for a fact, or speaker, figure or topic to correct an article.";

const alternatives = (part: string): string[] =>
  part
    .split("|")
    .map((one) => one.trim())
    .filter(Boolean);
