/** Something a person should know of and can mend; never thrown, always collected. */
export interface Problem {
  /** The file it is about, as the person knows it: path below the seeds folder. */
  readonly seed: string;
  readonly stage: "read" | "parse" | "date" | "review" | "enrich" | "relate" | "write" | "site" | "search";
  readonly rule: string;
  /** What is wrong and what to do about it, in a sentence or two. */
  readonly message: string;
  /** The place, quoted. */
  readonly excerpt?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

/** What a pure stage returns: its value, and what it met that a person should know. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

const EXCERPT_LENGTH = 80;

/** Escapes control characters, so that a file's name or text can't drive the terminal. */
export function printable(text: string): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escaped);
}

/** The beginning of somebody's words, in quotation marks, as the console may show it. */
export function quoted(excerpt: string): string {
  const folded = excerpt.replace(/\s+/g, " ").trim();
  const cut = folded.slice(0, EXCERPT_LENGTH).replace(/\p{Surrogate}$/u, "");
  const short = folded.length > EXCERPT_LENGTH ? `${cut.trimEnd()}…` : folded;
  return `“${printable(short)}”`;
}

function line(problem: Problem): string {
  const where = problem.line === undefined ? "" : `line ${problem.line}: `;
  const excerpt = problem.excerpt === undefined ? "" : ` ${quoted(problem.excerpt)}`;
  return `    ${where}${printable(problem.message)}${excerpt} [${problem.stage}/${problem.rule}]`;
}

/**
 * The problems as text, grouped by file, files in code-unit order, within a file by line.
 * The empty string when there is none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const found = files.get(problem.seed);
    if (found === undefined) files.set(problem.seed, [problem]);
    else found.push(problem);
  }
  const names = [...files.keys()].sort();
  const groups = names.map((name) => {
    const found = [...(files.get(name) ?? [])].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return `  ${printable(name)}\n${found.map(line).join("\n")}`;
  });
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const inFiles = `${names.length} ${names.length === 1 ? "file" : "files"}`;
  return `${count} in ${inFiles}\n${groups.join("\n")}\n`;
}
