import type { Mark } from "../records/layout.ts";
import { parseLine } from "../text/markdown/parser.ts";
import { wordsOf } from "../text/markdown/words.ts";
import { escapeInline, escapeMarkdown } from "./escape.ts";

/** What stands before and after marked words. */
const ENDS = { emphasis: "*", strong: "**", struck: "~~" } as const;

/**
 * Words and what is marked in them, as a line of Markdown. Markdown can't say all that it can be read as: `*` beside
 * punctuation, for example, may be a mere star. Marks that would change the words when they are read again are left out:
 * first emphasis, then all.
 */
export function markedWords(words: string, marks: readonly Mark[], canBreak: boolean): string {
  if (marks.length === 0) return escapeMarkdown(words);
  const usable = canBreak ? marks : marks.filter(({ kind }) => kind !== "break");
  const labels = usable.flatMap((mark) => (mark.kind === "note" ? mark.label : []));
  const tried = [usable, usable.filter(({ kind }) => kind === "link" || kind === "note")];
  for (const some of tried) {
    const line = written(words, some);
    if (wordsOf(parseLine(line, labels), []).text === words) return line;
  }
  return escapeMarkdown(words);
}

/** Something that is written at an offset. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

function written(words: string, marks: readonly Mark[]): string {
  const code = marks.filter(({ kind }) => kind === "code");
  const parts: string[] = [];
  let [from, codeAt] = [0, 0];
  for (const { at, text } of [...insertionsOf(words, marks), { at: words.length, text: "" }]) {
    const piece = words.slice(from, at);
    while ((code[codeAt]?.end ?? Number.POSITIVE_INFINITY) <= from) codeAt += 1;
    const isCode = (code[codeAt]?.start ?? Number.POSITIVE_INFINITY) <= from;
    const isFirst = parts.length === 0 || parts.at(-1) === LINE_END;
    if (piece !== "") parts.push(isCode ? piece : escapedPiece(piece, words, from, isFirst));
    // The end of a line takes the place of the space after it.
    from = text === LINE_END ? at + 1 : at;
    if (text !== "") parts.push(text);
  }
  return parts.join("");
}

/** A backslash at its end keeps a line's end. */
const LINE_END = "\\\n";

function escapedPiece(piece: string, words: string, from: number, isFirst: boolean): string {
  if (isFirst) return escapeMarkdown(piece);
  return escapeInline(piece, words[from - 1], words[from + piece.length]);
}

/** In the order in which they are written. At one offset, marks end before others begin. */
function insertionsOf(words: string, marks: readonly Mark[]): Insertion[] {
  const begins: Insertion[] = [];
  const ends: Insertion[] = [];
  for (const mark of marks) {
    const [before, after] = endsOf(mark, words);
    begins.push({ at: mark.start, text: before });
    ends.push({ at: mark.end, text: after });
  }
  // Inner marks begin later and end first.
  return [...ends.reverse(), ...begins].filter(({ text }) => text !== "").sort((a, b) => a.at - b.at);
}

function endsOf(mark: Mark, words: string): readonly [before: string, after: string] {
  if (mark.kind === "break") return [LINE_END, ""];
  if (mark.kind === "note") return [`[^${mark.label}]`, ""];
  if (mark.kind === "code") return codeEnds(words.slice(mark.start, mark.end));
  if (mark.kind !== "link") return [ENDS[mark.kind], ENDS[mark.kind]];
  const title = mark.title === "" ? "" : ` "${mark.title.replace(/["\\&]/g, "\\$&")}"`;
  const href = /[()<>\\\s]/.test(mark.href) ? `<${mark.href}>` : mark.href;
  return ["[", `](${href}${title})`];
}

/** More backticks than the code has in a row, and spaces where it begins or ends with one. */
function codeEnds(code: string): readonly [before: string, after: string] {
  const runs = code.match(/`+/g) ?? [];
  const ticks = "`".repeat(1 + runs.reduce((most, { length }) => Math.max(most, length), 0));
  const isPadded = /^`|`$|^ .*[^ ].* $/.test(code);
  return isPadded ? [`${ticks} `, ` ${ticks}`] : [ticks, ticks];
}
