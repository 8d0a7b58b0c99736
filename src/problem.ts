import { groupBy } from "./shared/groupBy.ts";
import { counted } from "./shared/plurals.ts";

/** Something that a person should know and can fix. Problems are collected, never thrown. */
export interface Problem {
  /** The file that it is about: its path below the seeds folder. */
  readonly seed: string;
  readonly stage: "read" | "parse" | "date" | "review" | "enrich" | "relate" | "write" | "site" | "search";
  readonly rule: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** The words in question, to be quoted. */
  readonly excerpt?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

/** What a pure stage returns: its value, and the problems that it met. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The rule of a problem with an article that was given up because workers ended at it, for example by lack of memory. The next build tries it again. */
const ABANDONED = "abandoned";

/** The problem of a file that is left out for that. @param why what the last worker said. */
export const abandoned = (seed: string, stage: Problem["stage"], why: string): Problem => ({
  ...{ seed, stage, rule: ABANDONED },
  message: `Left out, because each worker that tried it has failed: ${why} Build again; if it happens again, look whether the file is far larger than an article.`,
});

export const isAbandoned = ({ rule }: Pick<Problem, "rule">): boolean => rule === ABANDONED;

const EXCERPT_LENGTH = 80;

/** Escapes control characters, so that a file's name or text can't send commands to the terminal. */
export function printable(text: string): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escaped);
}

/** The beginning of a text in quotation marks, safe to print: `“Rain fell on …”`. */
export function quoted(excerpt: string): string {
  const oneLine = excerpt.replace(/\s+/g, " ").trim();
  const cut = oneLine.slice(0, EXCERPT_LENGTH).replace(/\p{Surrogate}$/u, "");
  const short = oneLine.length > EXCERPT_LENGTH ? `${cut.trimEnd()}…` : oneLine;
  return `“${printable(short)}”`;
}

/** A problem without its file and line: `Not a web address. “example” [read/url]`. */
export function problemWords({ message, excerpt, stage, rule }: Problem): string {
  return `${printable(message)}${excerpt === undefined ? "" : ` ${quoted(excerpt)}`} [${stage}/${rule}]`;
}

/** One line: `    line 3: Not a web address. “example” [read/url]`. */
function problemLine(problem: Problem): string {
  return `    ${problem.line === undefined ? "" : `line ${problem.line}: `}${problemWords(problem)}`;
}

/** How many problems of one rule are printed. A table with a wrong column has the same one on every row. */
const SHOWN = 20;

const kindOf = ({ stage, rule }: Problem) => `${stage}/${rule}`;

/**
 * The problems as text: grouped by file, files sorted by name, problems sorted by line. Of each rule the first 20 are
 * shown and the others are counted. Without problems, the empty string.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const byFile = groupBy(problems, ({ seed }) => seed);
  const sorted = [...byFile.keys()]
    .sort()
    .flatMap((file) => [...(byFile.get(file) ?? [])].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const kinds = [...groupBy(sorted, kindOf)].map(([kind, found]) => ({ kind, rest: found.slice(SHOWN) }));
  const left = new Set(kinds.flatMap(({ rest }) => rest));
  const shown = groupBy(
    sorted.filter((problem) => !left.has(problem)),
    ({ seed }) => seed,
  );
  const lines = [
    `${counted(problems.length, "problem")} in ${counted(byFile.size, "file")}`,
    ...[...shown].map(([file, found]) => `  ${printable(file)}\n${found.map(problemLine).join("\n")}`),
    ...kinds.flatMap(moreOfKind),
  ];
  return `${lines.join("\n")}\n`;
}

/** `  and 99,980 more of [read/fact] in 12 files`; nothing where all are shown. */
function moreOfKind({ kind, rest }: { readonly kind: string; readonly rest: readonly Problem[] }): string[] {
  if (rest.length === 0) return [];
  const files = new Set(rest.map(({ seed }) => seed)).size;
  return [`  and ${counted(rest.length, "more", "more")} of [${kind}] in ${counted(files, "file")}`];
}
