import { NAME_ABBREVIATIONS } from "../../text/abbreviations.ts";

/** What a token looks like; names are made of `capital` and `capitals` ones. */
export type Shape = "lower" | "capital" | "capitals" | "number" | "mark" | "possessive";

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

/** A longer one is no name's word, in characters: German place names have about 50. */
const LONGEST_WORD = 64;

const isLowerAscii = (code: number) => code >= 97 && code <= 122;

function shapeOf(word: string): Shape {
  if (word.length > LONGEST_WORD) return "lower";
  // Nearly all words are told by their first two letters.
  if (isLowerAscii(word.charCodeAt(0))) return "lower";
  if (word.charCodeAt(0) < 128 && isLowerAscii(word.charCodeAt(1))) return "capital";
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return "lower";
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "capitals" : "capital";
}

/** Whether a possessive begins at an apostrophe: "'s" and no letter behind it. */
function isPossessive(text: string, at: number, limit: number): boolean {
  const letter = text.charCodeAt(at + 1);
  const isS = letter === 115 || letter === 83;
  return isS && (at + 2 >= limit || !isLetter(text.charCodeAt(at + 2)));
}

/** Whether a sign between two letters belongs to their word: "O'Brien", "AT&T". */
function joins(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (at + 1 >= limit || !isLetter(text.charCodeAt(at + 1))) return false;
  return code === 38 || (isApostrophe(code) && !isPossessive(text, at, limit));
}

/** The end of the letters and digits that begin at `from`, apostrophes within them included. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && !joins(text, at, limit)) break;
    at += 1;
  }
  return at;
}

/** "U.S.", "J.", "W.H.S.": single letters, each with its full stop; the end of `from` where there are none. */
function initialsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at + 1 < limit && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    if (at > from && text.charCodeAt(at - 1) !== 46) break;
    at += 2;
  }
  return at;
}

/** A word's end and shape; an address such as "https://…" is one word, which is no name. */
export function wordFrom(
  text: string,
  at: number,
  limit: number,
): { readonly to: number; readonly shape: Shape } {
  const dotted = initialsEnd(text, at, limit);
  const letters = dotted > at ? dotted : wordEnd(text, at, limit);
  const isAddress = text.startsWith("://", letters) || text.slice(at, letters) === "www";
  if (isAddress) return { to: spaceAfter(text, letters, limit), shape: "lower" };
  const isShort =
    dotted === at && text.charCodeAt(letters) === 46 && NAME_ABBREVIATIONS.has(text.slice(at, letters));
  const to = Math.min(limit, isShort ? letters + 1 : letters);
  return { to, shape: shapeOf(text.slice(at, to)) };
}

function spaceAfter(text: string, from: number, limit: number): number {
  let to = from;
  while (to < limit && !isSpace(text.charCodeAt(to))) to += 1;
  return to;
}

/** The end of a number, with the letters and digits that stand right behind it: "65th". */
export function numberEnd(text: string, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && (isDigit(text.charCodeAt(to)) || isLetter(text.charCodeAt(to)))) to += 1;
  return to;
}

/** What begins at a character that is no white space. */
export function kindAt(
  text: string,
  at: number,
  limit: number,
  spaced: boolean,
): "word" | "number" | "possessive" | "mark" {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return "word";
  if (isDigit(code)) return "number";
  return !spaced && isApostrophe(code) && at + 1 < limit && isPossessive(text, at, limit)
    ? "possessive"
    : "mark";
}
