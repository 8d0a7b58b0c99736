import { NAME_ABBREVIATIONS } from "../../text/abbreviations.ts";
import { brokenEnd, isBrokenMark } from "./brokenLetters.ts";

/** What a token looks like. Names consist of `capital` ("Oslo") and `capitals` ("NATO") tokens. */
export type Shape = "lower" | "capital" | "capitals" | "number" | "punctuation" | "possessive";

/** What a token is, before its letters are looked at. */
export type TokenType = "word" | "number" | "possessive" | "punctuation";

const LETTER = /\p{L}|\p{M}/u;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return LETTER.test(String.fromCharCode(code));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
export const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;

/** Longer words are not part of a name; German place names have up to about 50 characters. */
const MAX_WORD_LENGTH = 64;

const isLowerAscii = (code: number) => code >= 97 && code <= 122;

function shapeOf(word: string): Shape {
  if (word.length > MAX_WORD_LENGTH) return "lower";
  // The first two letters settle nearly all words; this is the fast path.
  if (isLowerAscii(word.charCodeAt(0))) return "lower";
  if (word.charCodeAt(0) < 128 && isLowerAscii(word.charCodeAt(1))) return "capital";
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return "lower";
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "capitals" : "capital";
}

/** Whether a possessive begins at an apostrophe: "'s" that no letter follows. */
function isPossessive(text: string, at: number, limit: number): boolean {
  const letter = text.charCodeAt(at + 1);
  const isS = letter === 115 || letter === 83;
  return isS && (at + 2 >= limit || !isLetter(text.charCodeAt(at + 2)));
}

/** Whether an apostrophe or an ampersand joins two letters into one word: "O'Brien", "AT&T". */
function joins(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (at + 1 >= limit || !isLetter(text.charCodeAt(at + 1))) return false;
  return code === 38 || (isApostrophe(code) && !isPossessive(text, at, limit));
}

/** The end of the letters and digits that begin at `from`, including apostrophes between letters. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (
      code < 128 ? !isLetter(code) && !isDigit(code) && !joins(text, at, limit) : endsWord(text, at, limit)
    ) {
      const to = Math.min(limit, brokenEnd(text, at));
      if (to === at) break;
      at = to;
    } else at += 1;
  }
  return at;
}

/** Whether a character beyond ASCII isn't part of the word before it. */
function endsWord(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return isBrokenMark(text, at) || !(isLetter(code) || code === LOST || joins(text, at, limit));
}

/** What decoders put in place of bytes that they can't read. */
const LOST = 0xfffd;

/** The end of single letters that each have a full stop, such as "U.S." or "J."; `from` where there are none. */
function initialsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at + 1 < limit && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    if (at > from && text.charCodeAt(at - 1) !== 46) break;
    at += 2;
  }
  return at;
}

/** A word's end and shape. An address such as "https://…" is one word, and never part of a name. */
export function wordFrom(
  text: string,
  at: number,
  limit: number,
): { readonly to: number; readonly shape: Shape } {
  const dotted = initialsEnd(text, at, limit);
  const letters = dotted > at ? dotted : wordEnd(text, at, limit);
  const isAddress = text.startsWith("://", letters) || text.slice(at, letters) === "www";
  if (isAddress) return { to: nextSpace(text, letters, limit), shape: "lower" };
  const isAbbreviation =
    dotted === at && text.charCodeAt(letters) === 46 && NAME_ABBREVIATIONS.has(text.slice(at, letters));
  const to = Math.min(limit, isAbbreviation ? letters + 1 : letters);
  return { to, shape: shapeOf(text.slice(at, to)) };
}

function nextSpace(text: string, from: number, limit: number): number {
  let to = from;
  while (to < limit && !isSpace(text.charCodeAt(to))) to += 1;
  return to;
}

/** The end of a number, including letters that directly follow it: "65th". */
export function numberEnd(text: string, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && (isDigit(text.charCodeAt(to)) || isLetter(text.charCodeAt(to)))) to += 1;
  return to;
}

/** What kind of token begins at a character that is not white space. */
export function tokenTypeAt(text: string, at: number, limit: number, afterSpace: boolean): TokenType {
  const code = text.charCodeAt(at);
  if (isLetter(code) && !isBrokenMark(text, at)) return "word";
  if (isDigit(code)) return "number";
  return !afterSpace && isApostrophe(code) && at + 1 < limit && isPossessive(text, at, limit)
    ? "possessive"
    : "punctuation";
}
