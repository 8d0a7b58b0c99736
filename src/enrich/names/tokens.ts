import { isSpace, kindAt, numberEnd, type Shape, wordFrom } from "./characters.ts";

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether white space stands before it. */
  readonly afterSpace: boolean;
  /** Whether it is the first word of a sentence or of a quotation, where any word has a capital. */
  readonly isInitial: boolean;
}

const OPENING = new Set(["“", "‘", "„"]);
const ENDING = new Set([".", "!", "?", "…", ":", "•"]);

/** Whether the next word is a sentence's or a quotation's first, behind this mark. */
function initialBehind(mark: string, spaced: boolean, initial: boolean): boolean {
  if (ENDING.has(mark) || OPENING.has(mark)) return true;
  if ((mark === '"' || mark === "'") && spaced) return true;
  return mark === "," || mark === ";" ? false : initial;
}

/**
 * The tokens of a stretch of text, in order, with offsets into the whole text. Linear: each
 * character is looked at a fixed number of times.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let initial = true;
  let spaced = true;
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      spaced = true;
      at += 1;
      continue;
    }
    const kind = kindAt(text, at, end, spaced);
    const { to, shape } = tokenFrom(text, at, end, kind);
    const isWord = kind === "word" || kind === "number";
    const words = text.slice(at, to);
    tokens.push({ text: words, start: at, end: to, shape, afterSpace: spaced, isInitial: isWord && initial });
    if (kind !== "possessive") initial = isWord ? false : initialBehind(words, spaced, initial);
    spaced = false;
    at = to;
  }
  return tokens;
}

function tokenFrom(
  text: string,
  at: number,
  end: number,
  kind: ReturnType<typeof kindAt>,
): { to: number; shape: Shape } {
  if (kind === "word") return wordFrom(text, at, end);
  if (kind === "number") return { to: numberEnd(text, at, end), shape: "number" };
  return kind === "possessive" ? { to: at + 2, shape: "possessive" } : { to: at + 1, shape: "mark" };
}
