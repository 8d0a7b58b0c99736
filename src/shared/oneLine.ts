/**
 * What must never stand in a citation: control characters, and marks that turn the direction of
 * all text behind them. The marks that only separate (U+200E, U+200F) are spelling, and stay.
 */
const NO_TEXT = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A half of a character that is written with two: no file in UTF-8 can hold it. */
const HALF = /\p{Surrogate}/gu;

/** A value on one line: no line break can begin a field of RIS, none ends one of BibTeX. */
export function oneLine(text: string): string {
  return text.replace(NO_TEXT, " ").replace(HALF, "\uFFFD").replace(/\s+/g, " ").trim();
}
