import { Info } from "luxon";
import type { Span } from "../records/span.ts";
import { isAbbreviatedAt } from "./abbreviations.ts";

/** A day's number before a month in German: "am 29. Oktober". */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
const GERMAN_MONTH = new RegExp(`^\\s+(?:${Info.months("long", { locale: "de" }).join("|")})\\b`);

/**
 * The end of a sentence: a full stop, question or exclamation mark, perhaps a closing quotation
 * mark, then white space and something that can begin the next sentence: a capital, a number, or
 * any letter of a script without capitals. In Japanese, "と" after a closing quotation mark
 * continues the sentence.
 */
const END =
  /(?<![.!?…؟।۔])[.!?…؟।۔]+(?:\s?["'”’»)\]])*(?=\s+["'“‘«([„]?[\p{Lu}\p{Lo}\p{N}])|(?<![。！？])[。！？]+["'”’」』]?(?![」』と、]|って|など)/gu;

/** Marks that end a text's last sentence, perhaps inside quotation marks or brackets. */
const LAST_END = /[.!?…。！？؟।][\s"'”’»)\]]*$/;

/** Whether a text ends with the end of a sentence: true for "He left.”", false for a headline. */
export const endsSentence = (text: string): boolean => LAST_END.test(text);

/**
 * The sentences of a text, in order and without the white space around them. The only sentence
 * splitter; it takes linear time. It knows abbreviations because the break iterator of ICU
 * (`Intl.Segmenter`) ends a sentence after "Dr." and "U.S.".
 */
export function sentenceSpans(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { 0: marks, index } of text.matchAll(END)) {
    const to = index + marks.length;
    if (marks.startsWith(".") && isAbbreviatedAt(text, index)) continue;
    if (isDigit(text.charCodeAt(to - 2)) && isGermanDay(text, to)) continue;
    addTrimmed(found, text, from, to);
    from = to;
  }
  addTrimmed(found, text, from, text.length);
  return found;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether a text goes on with a month after a number with a full stop, which ends here. */
const isGermanDay = (text: string, to: number) =>
  ORDINAL.test(text.slice(Math.max(0, to - 4), to)) && GERMAN_MONTH.test(text.slice(to, to + 12));

function addTrimmed(found: Span[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (start < end) found.push({ start, end });
}

/** The same as words: "He left. She stayed." gives "He left." and "She stayed." */
export function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}
