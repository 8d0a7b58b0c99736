import type { z } from "zod";
import type { Problem } from "../problem.ts";
import { counted } from "../shared/plurals.ts";

/** The problem of an entry that can't be read at all. */
export function unreadable(file: string, error: unknown): Problem {
  const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
  return {
    seed: file,
    stage: "site",
    rule: "front-matter",
    message: `The front matter is not readable YAML: ${reason}. Correct it; the article is left out until then.`,
  };
}

/** The problem of an entry whose front matter has other fields or values than an entry's. */
export function invalid(file: string, text: string, { issues }: z.ZodError): Problem {
  const [first] = issues;
  const path = first?.path.map(String) ?? [];
  const line = lineOf(text, path[0]);
  const others = issues.length > 1 ? ` (and ${counted(issues.length - 1, "more error")})` : "";
  return {
    seed: file,
    stage: "site",
    rule: "entry",
    message: `Not an entry of Dateline: “${path.join(".")}” ${reasonOf(first)}${others}. Correct it; the article is left out until then.`,
    ...line,
  };
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return "can’t be used";
  if (issue.message.startsWith("must ")) return issue.message;
  if (issue.code === "invalid_type" && issue.input === undefined && issue.message.endsWith("undefined"))
    return "is missing";
  return `can’t be used: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

/** The line of the front matter that a key begins, and its number. */
function lineOf(text: string, key: string | undefined): Pick<Problem, "line" | "excerpt"> {
  const lines = text.split("\n");
  const index = key === undefined ? -1 : lines.findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? {} : { line: index + 1, excerpt: (lines[index] ?? "").trim() };
}

/** The problem of an entry whose text was edited, so that places in it are lost. */
export function misplaced(file: string, dropped: number): Problem {
  return {
    seed: file,
    stage: "site",
    rule: "places",
    message: `${counted(dropped, "place")} no longer fit${dropped === 1 ? "s" : ""} the text, which was edited: the article is shown without those highlights, links and quotations. To get them back, edit the seed instead and build again.`,
  };
}

/** The problem of an entry that has another one's id. */
export function duplicate(file: string, id: string, other: string): Problem {
  return {
    seed: file,
    stage: "site",
    rule: "id",
    message: `Has the same id as ${other}, so both would be one page; it is left out. Give it another id.`,
    excerpt: id,
  };
}

/** The problem of a table beside the entries that can't be used. */
export function unusableTable(file: string, reason: string): Problem {
  return {
    seed: file,
    stage: "site",
    rule: "table",
    message: `The table can’t be used: ${reason}. What it lists has no pages until it is corrected.`,
  };
}
