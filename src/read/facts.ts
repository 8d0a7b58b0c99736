import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Outcome, Problem } from "../problem.ts";
import type { Fact } from "../records/source.ts";

/** A person's own facts, below the seeds folder, as problems name them. */
export const FACTS_FILE = "facts.csv";

const rowSchema = z.object({
  kind: z.enum(["office", "event"]),
  what: z.string().min(1),
  words: z.string().min(1),
  from: z.string().min(1),
  to: z.string().default(""),
  source: z.string().default(""),
});

/**
 * A table of public facts: `kind,what,words,from,to,source`. Parts of `words` are joined by ` + `,
 * alternatives by `|`: `President + Yoon Suk-yeol|Yoon` for an office and its holder,
 * `COVID-19|coronavirus pandemic` for what nobody wrote of before.
 */
export function parseFacts(text: string, file: string): Outcome<Fact[]> {
  const problems: Problem[] = [];
  const report = (line: number, message: string, excerpt: string) =>
    void problems.push({ seed: file, line, stage: "read", rule: "fact", message, excerpt });
  let records: { record: Record<string, string>; info: { lines: number } }[] = [];
  try {
    records = parse(text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    report(
      1,
      "Not read: open it in a spreadsheet and save it as CSV.",
      error instanceof Error ? error.message : "",
    );
  }
  const facts = records.flatMap(({ record, info }): Fact[] => {
    const row = rowSchema.safeParse(record);
    if (!row.success) {
      report(info.lines, `Not a fact: ${z.prettifyError(row.error)}`, Object.values(record).join(","));
      return [];
    }
    const { kind, what, from, to, source } = row.data;
    const words = row.data.words.split(" + ").map((part) =>
      part
        .split("|")
        .map((one) => one.trim())
        .filter(Boolean),
    );
    if (words.some((part) => part.length === 0) || (kind === "office" && words.length !== 2)) {
      report(
        info.lines,
        "An office needs its title and its holder: President + Yoon Suk-yeol|Yoon.",
        row.data.words,
      );
      return [];
    }
    return [{ kind, what, words, from, to: to || null, factSource: source || null, file, line: info.lines }];
  });
  return { value: facts, problems };
}
