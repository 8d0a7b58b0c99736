import type { Span } from "../../records/span.ts";
import { sentenceSpans } from "../../text/sentences.ts";
import { isSpace, numberEnd, type Shape, type TokenType, tokenTypeAt, wordFrom } from "./characters.ts";

export interface Token extends Span {
  readonly text: string;
  readonly shape: Shape;
  /** Whether white space precedes it. */
  readonly afterSpace: boolean;
  /** Whether it is the first word of a sentence or a quotation, where any word has a capital. */
  readonly isInitial: boolean;
}

const OPENING = new Set(["“", "‘", "„"]);
/** A full stop is left to the sentence splitter, as it may belong to an abbreviation. */
const ENDING = new Set(["!", "?", "…", ":", "•"]);

/** Whether the word after this punctuation is the first of a sentence or a quotation. */
function isInitialAfter(sign: string, afterSpace: boolean, isInitial: boolean): boolean {
  if (ENDING.has(sign) || OPENING.has(sign)) return true;
  if ((sign === '"' || sign === "'") && afterSpace) return true;
  return sign === "," || sign === ";" ? false : isInitial;
}

/** The tokens of a part of a text, in order, with offsets into the whole text. Linear in the text's length. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const sentenceStarts = sentenceSpans(text.slice(start, end)).map((sentence) => start + sentence.start);
  let nextSentence = 0;
  let isInitial = true;
  let afterSpace = true;
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      afterSpace = true;
      at += 1;
      continue;
    }
    if (at >= (sentenceStarts[nextSentence] ?? end)) {
      isInitial = true;
      nextSentence += 1;
    }
    const type = tokenTypeAt(text, at, end, afterSpace);
    const { to, shape } = tokenFrom(text, at, end, type);
    const isWord = type === "word" || type === "number";
    const written = text.slice(at, to);
    tokens.push({ text: written, start: at, end: to, shape, afterSpace, isInitial: isWord && isInitial });
    if (type !== "possessive") isInitial = isWord ? false : isInitialAfter(written, afterSpace, isInitial);
    afterSpace = false;
    at = to;
  }
  return tokens;
}

function tokenFrom(text: string, at: number, end: number, type: TokenType): { to: number; shape: Shape } {
  if (type === "word") return wordFrom(text, at, end);
  if (type === "number") return { to: numberEnd(text, at, end), shape: "number" };
  return type === "possessive" ? { to: at + 2, shape: "possessive" } : { to: at + 1, shape: "punctuation" };
}
