import type { Span } from "../../records/span.ts";
import { MAGNITUDE, magnitude, WORD_NUMBER, wordValue } from "../../text/numberWords.ts";
import { rangeOf } from "./ranges.ts";

/** A number or a range of two numbers, including any currency sign before it. */
export interface NumberSpan extends Span {
  readonly low: number;
  readonly high: number;
  readonly currency: string | null;
  readonly inWords: boolean;
  /** Whether it is most likely a year: four digits without a comma. */
  readonly isYearLike: boolean;
}

const CURRENCY = "(?:(?:US|AU|NZ|HK|CA|A|C|S|R)?\\$|[£€¥₹₽₩₪₺₦₴]|(?:USD|EUR|GBP|CHF|RMB|Rs\\.?)\\s?)";
const DIGITS = new RegExp(
  `(${CURRENCY})?([1-9]\\d{0,2}(?: \\d{3})+(?![\\d,.-]? ?\\d)|\\d(?:[\\d.,\\u00a0\\u202f\\u2009]*\\d)?)`,
  "g",
);
const ANY_DIGIT = /\d/g;
const WORDS = new RegExp(WORD_NUMBER, "g");

/** Characters that can't directly precede a number, and characters that can't directly follow one in words. */
const JOINED_BEFORE = /[\p{L}\p{N}_#@/’'.,:-]/u;
const JOINED_AFTER = /[\p{L}\p{N}’'_]/u;

/** The value of digits; null if they are ambiguous or not a number ("10.000", "007"). */
function digitValue(digits: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits))
    return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ""));
  if (!/^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(digits) || /\.\d{3}$/.test(digits)) return null;
  return Number(digits);
}

/** One number before ranges are looked for. */
export interface SingleNumber extends Span {
  readonly value: number;
  /** The magnitude: 1,000,000 for "million". */
  readonly times: number;
  readonly currency: string | null;
  readonly inWords: boolean;
  readonly isYearLike: boolean;
}

/** The numbers of a paragraph, in order; a range is one of them. */
export function numbersIn(text: string): NumberSpan[] {
  const singles = [...digitsIn(text), ...wordsIn(text)].sort((a, b) => a.start - b.start);
  const found: NumberSpan[] = [];
  for (let index = 0; index < singles.length; index += 1) {
    const [one, next] = [singles[index], singles[index + 1]];
    if (!one) continue;
    const range = next && rangeOf(text, one, next);
    if (range) index += 1;
    found.push(range ?? { ...one, low: one.value * one.times, high: one.value * one.times });
  }
  return found;
}

/** Whether a number is part of a longer word or code; a dash after a digit may belong to a range, as in "10-12". */
const isJoined = (text: string, start: number) =>
  JOINED_BEFORE.test(text[start - 1] ?? " ") &&
  !/[\dmn][-–]$/.test(text.slice(Math.max(0, start - 2), start));

/** The longest currency, in characters: "USD ". */
const MAX_CURRENCY = 4;

/** The numbers in digits with their currencies. Only before a digit is a currency looked for, which would take long everywhere. */
function digitMatches(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let digit = nextDigit(text, 0); digit >= 0; digit = nextDigit(text, from)) {
    DIGITS.lastIndex = Math.max(from, digit - MAX_CURRENCY);
    const match = DIGITS.exec(text);
    if (!match) break;
    found.push(match);
    from = DIGITS.lastIndex;
  }
  return found;
}

function nextDigit(text: string, from: number): number {
  ANY_DIGIT.lastIndex = from;
  return ANY_DIGIT.exec(text)?.index ?? -1;
}

function digitsIn(text: string): SingleNumber[] {
  return digitMatches(text).flatMap((match): SingleNumber[] => {
    const [whole, currency, digits = ""] = match;
    const value = isJoined(text, match.index) ? null : digitValue(digits);
    if (value === null) return [];
    const end = match.index + whole.length;
    const scaled = magnitudeAt(text, end, currency !== undefined);
    const hasNoMore = scaled === null && currency === undefined;
    const isPence = hasNoMore && isInPence(text, end, value);
    return [
      {
        start: match.index,
        end: end + (scaled?.length ?? Number(isPence)),
        value,
        times: magnitude(scaled?.word ?? ""),
        currency: isPence ? PENCE : (currency?.trim() ?? null),
        inWords: false,
        isYearLike: /^(?:1[1-9]|20)\d\d$/.test(digits) && hasNoMore,
      },
    ];
  });
}

/** The magnitude after digits. "5 m" may be metres, so that "m" means million only after a currency sign. */
function magnitudeAt(
  text: string,
  at: number,
  isMoney: boolean,
): { readonly word: string; readonly length: number } | null {
  MAGNITUDE.lastIndex = at;
  const scale = MAGNITUDE.exec(text);
  const word = scale?.[1] ?? (isMoney || scale?.[2] !== "m" ? scale?.[2] : undefined);
  return scale === null || word === undefined ? null : { word, length: scale[0].length };
}

/** British pence: "80p". */
export const PENCE = "p";

const PENCE_AFTER = /p(?![\p{L}\p{N}’'_-]|\.\p{L})/uy;

/** How many lines a picture on a screen has is written in the same way: "720p". */
const LINES = new Set([144, 240, 360, 480, 540, 576, 720]);

function isInPence(text: string, at: number, value: number): boolean {
  PENCE_AFTER.lastIndex = at;
  return value < 1000 && !LINES.has(value) && PENCE_AFTER.test(text);
}

function wordsIn(text: string): SingleNumber[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: words, index }): SingleNumber[] => {
    const end = index + words.length;
    const value = isJoined(text, index) || JOINED_AFTER.test(text[end] ?? " ") ? null : wordValue(words);
    if (value === null) return [];
    return [{ start: index, end, value, times: 1, currency: null, inWords: true, isYearLike: false }];
  });
}
