import { wellFormed } from "./wellFormed.ts";

/**
 * Characters that must not be in a citation: control characters, and those that change the direction of all
 * text after them. The direction marks U+200E and U+200F are kept, because they are part of the spelling.
 */
const NO_TEXT = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text on one line, so that a line break in it can't begin a new field of RIS or BibTeX. */
export function oneLine(text: string): string {
  return wellFormed(text.replace(NO_TEXT, " ")).replace(/\s+/g, " ").trim();
}
