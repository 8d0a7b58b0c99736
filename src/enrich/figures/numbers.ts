import { MAGNITUDE, magnitude, WORD_NUMBER, wordValue } from "./numberWords.ts";

/** A number, or two that make a range, with a currency's sign before it. */
export interface NumberSpan {
  /** With the currency. */
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string | null;
  readonly inWords: boolean;
  /** Four digits without a comma: most likely a year. */
  readonly isYearLike: boolean;
}

const CURRENCY = "(?:(?:US|AU|NZ|HK|CA|A|C|S|R)?\\$|[£€¥₹₽₩₪₺₦₴]|(?:USD|EUR|GBP|CHF|RMB|Rs\\.?)\\s?)";
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/’'.,:-])(?:(${CURRENCY})?(\\d(?:[\\d.,\\u00a0\\u202f\\u2009]*\\d)?)|(${WORD_NUMBER})(?![\\p{L}\\p{N}’'_]))`,
  "giu",
);
const TO = /(?:\s?[-–—]\s?|\s(?:to|or)\s|\sand\s)/uy;

/** What digits are worth; null where they make no number that we are sure of ("10.000", "007"). */
export function digitValue(digits: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits))
    return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ""));
  if (!/^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(digits) || /\.\d{3}$/.test(digits)) return null;
  return Number(digits);
}

interface Single {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly times: number;
  readonly currency: string | null;
  readonly inWords: boolean;
  readonly isYearLike: boolean;
}

/** The numbers of a paragraph, ranges as one; in order. */
export function numbersIn(text: string): NumberSpan[] {
  const singles: Single[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const single = singleOf(text, match);
    if (single) singles.push(single);
  }
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

function singleOf(text: string, match: RegExpMatchArray): Single | null {
  const start = match.index ?? 0;
  const [whole, currency, digits, words] = match;
  const value = digits === undefined ? wordValue(words ?? "") : digitValue(digits);
  if (value === null) return null;
  let [end, times] = [start + whole.length, 1];
  MAGNITUDE.lastIndex = end;
  const scale = digits === undefined ? null : MAGNITUDE.exec(text);
  // "5 m" may be metres: the letter alone counts only with a currency.
  if (scale && (scale[1] || currency || scale[2] !== "m")) {
    times = magnitude(scale[1] ?? scale[2] ?? "");
    end += scale[0].length;
  }
  const isYearLike = /^(?:1[1-9]|20)\d\d$/.test(digits ?? "") && times === 1 && currency === undefined;
  return {
    start,
    end,
    value,
    times,
    currency: currency?.trim() ?? null,
    inWords: digits === undefined,
    isYearLike,
  };
}

/** "10,000 to 12,000", "between 10 and 20", "$1-2 billion": the second one's magnitude is both's. */
function rangeOf(text: string, one: Single, next: Single): NumberSpan | null {
  TO.lastIndex = one.end;
  const to = TO.exec(text)?.[0];
  if (to === undefined || one.end + to.length !== next.start) return null;
  if (/and/.test(to) && !/(?:^|\s)between\s+$/i.test(text.slice(Math.max(0, one.start - 10), one.start)))
    return null;
  const changes =
    /\sto\s/.test(to) && /(?:^|\s)from\s+$/i.test(text.slice(Math.max(0, one.start - 6), one.start));
  const low = one.value * (one.times === 1 ? next.times : one.times);
  const high = next.value * next.times;
  if (changes || low >= high || one.inWords !== next.inWords) return null;
  return { ...one, end: next.end, low, high, isYearLike: one.isYearLike && next.isYearLike };
}
