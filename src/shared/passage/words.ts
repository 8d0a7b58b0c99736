import { collapseSpaces, singleSpaces } from "../spaces.ts";

/** The characters of a text as Unicode counts them. */
export const codePoints = (text: string): string[] => [...text];

/**
 * The place of some words in the text as a reader sees it.
 * @param raw the text with its white space as it is written; `from` and `to` are offsets in it, in UTF-16 code units.
 * @returns null where nothing but white space is chosen.
 */
export function shownPlace(raw: string, from: number, to: number): { start: number; end: number } | null {
  const words = raw.slice(from, to);
  const chosen = collapseSpaces(words);
  if (chosen === "") return null;
  const before = raw.slice(0, from + words.length - words.trimStart().length);
  const start = codePoints(singleSpaces(before).replace(/^ /, "")).length;
  return { start, end: start + codePoints(chosen).length };
}
