import type { CitedDate } from "./citedDate.ts";
import { apaDate, chicagoDate, mlaDate } from "./dateWords.ts";

/*
 * Brackets mean "not on the source". All three manuals require them for a date that is supplied by others: an inferred one,
 * and one from the register that is less than a day. A day that the article states or the register gives has no brackets.
 *
 * - Chicago 17, 14.145 (18: 14.44): no date is "n.d."; a guessed date is in brackets,
 *   "[1750?]", or as "ca. 1750".
 * - MLA 9, 5.68–83: a supplied date is in brackets, an uncertain one with a question
 *   mark, an approximate one with "circa"; a missing date is omitted, without "n.d.".
 * - APA 7, 9.17 and its rules for archival documents (apastyle.apa.org): "n.d."; known from
 *   elsewhere in brackets; estimated with "ca.", which needs none: "(ca. 1917–1954)".
 *
 * One of several dates and an open date are guesses by nature, so they are in brackets too. An undated article has "n.d."
 * (not in MLA), and behind it, once, the bounds that are known: "n.d. [March 21, 2006, or later]".
 */

/** APA 7: "2024, November 4", "[2024, November 4–5]", "ca. 2024", "[2024?]", "n.d.". */
export function apaHedged(date: CitedDate): string {
  if (date.isUndated) return undated(date, apaDate);
  const words = `${date.approximate ? "ca. " : ""}${apaDate(date)}${questionMark(date)}`;
  const estimated = date.approximate && !date.uncertain;
  return !estimated && isSupplied(date) ? `[${words}]` : words;
}

/** MLA 9: "4 Nov. 2024", "[4–5 Nov. 2024]", "[circa 2024]", "[2024?]"; null when nothing is known. */
export function mlaHedged(date: CitedDate): string | null {
  if (date.edtf === null) return null;
  const words = `${date.approximate ? "circa " : ""}${mlaDate(date)}${questionMark(date)}`;
  return date.isUndated || isSupplied(date) ? `[${words}]` : words;
}

/** Chicago 17: "November 4, 2024", "[November 4–5, 2024]", "[ca. 2024]", "[2024?]", "n.d.". */
export function chicagoHedged(date: CitedDate): string {
  if (date.isUndated) return undated(date, chicagoDate);
  const words = `${date.approximate ? "ca. " : ""}${chicagoDate(date)}${questionMark(date)}`;
  return isSupplied(date) || date.approximate ? `[${words}]` : words;
}

function undated(date: CitedDate, words: (date: CitedDate) => string): string {
  return date.edtf === null ? "n.d." : `n.d. [${words(date)}]`;
}

function questionMark({ uncertain }: CitedDate): string {
  return uncertain ? "?" : "";
}

function isSupplied({ supplied, uncertain, intervals, isWholeSet }: CitedDate): boolean {
  const isGuess =
    uncertain || (intervals.length > 1 && !isWholeSet) || intervals.some(({ from, to }) => !from || !to);
  return supplied || isGuess;
}
