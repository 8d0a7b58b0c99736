import { DateTime, Interval } from "luxon";
import type { Period } from "../../languages/period.ts";
import { wordsIn } from "../../languages/words.ts";
import { memoised } from "../../shared/memoised.ts";
import { edtfBounds, qualifier } from "../../text/edtf.ts";
import { openWords } from "./open.ts";

/** The fields of an article that give its date. */
export interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How a day is written. */
const FORMS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  monthName: { month: "long" },
  monthDay: { day: "numeric", month: "long" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
} as const;

const formatterOf = memoised(
  (form: keyof typeof FORMS, language: string) =>
    new Intl.DateTimeFormat(language, { ...FORMS[form], timeZone: "UTC", numberingSystem: "latn" }),
);

/**
 * A day in one of these forms, always in UTC. Luxon gives the same words, but takes ten times as long for each day.
 * @throws for a day that doesn't exist: of 30 February, `Date` would make 1 March.
 */
function written(form: keyof typeof FORMS, day: string, language: string): string {
  if (edtfBounds(day) === null) throw new RangeError(`${day} is no day`);
  return formatterOf(form, language).format(Date.parse(`${day}T00:00:00Z`));
}

/** A day in words, in the interface's language: "October 29, 2024". */
export const dayWords = memoised((day: string, language: string) => written("day", day, language));

export const monthWords = memoised((month: string, language: string) =>
  written("month", `${month}-01`, language),
);

export const monthName = memoised((month: string, language: string) =>
  written("monthName", `${month}-01`, language),
);

/** A day, a month or a year, by its length: "October 29, 2024", "October 2024", "2024". */
export const periodWords = (period: string, language: string): string =>
  period.length === 10
    ? dayWords(period, language)
    : period.length === 7
      ? monthWords(period, language)
      : period;

/** A day without its year: "October 29". Formatted in a leap year, so that 29 February exists. */
export const monthDayWords = memoised((monthDay: string, language: string) =>
  written("monthDay", `2024-${monthDay}`, language),
);

/** A day with its weekday and without its year: "Tuesday, October 29". */
export const weekdayWords = memoised((day: string, language: string) => written("weekday", day, language));

/** The names of the weekdays from Monday on, short and in full, for the head of a table. */
export const weekdayNames = memoised(
  (language: string): readonly { readonly short: string; readonly full: string }[] =>
    Array.from({ length: 7 }, (_, index) => {
      // January 2024 began with a Monday.
      const day = at(`2024-01-0${index + 1}`, language);
      return { short: day.toFormat("ccc"), full: day.toFormat("cccc") };
    }),
);

const monthIn = memoised((month: string, format: string, language: string) =>
  at(`2024-${month}-01`, language).toFormat(format),
);

/** The short name of a month: "Oct". It is the same in each year. */
export const shortMonth = (month: string, language: string): string =>
  monthIn(month.slice(-2), "LLL", language);

/** The first letter of a month's name, or what the language has for it: "O". */
export const monthLetter = (month: string, language: string): string =>
  monthIn(month.slice(-2), "LLLLL", language);

function at(day: string, language: string): DateTime {
  return DateTime.fromISO(day, { zone: "utc", numberingSystem: "latn" }).setLocale(language);
}

/**
 * What is known about a date, in words: "October 29, 2024", "October 2024",
 * "about October 2024", "between November 4 and 5, 2024", "2024 or later", "undated".
 */
export function dateWords({ edtf, earliest, latest }: Dated, language: string): string {
  if (edtf === null) return undatedWords(earliest, latest, language);
  const { approximate, uncertain } = qualifier(edtf);
  const { about, perhaps } = wordsIn(language).dates;
  const plain = edtf.replace(/[?~%]/g, "");
  const words = namedPeriod(plain, language)?.words ?? spanWords(plain, earliest, latest, language);
  const near = approximate ? about(words) : words;
  return uncertain ? perhaps(near) : near;
}

/** The date that a piece of evidence implies, in words: "October 2024", "not before December 8, 2021". */
export function impliedWords(edtf: string, language: string): string {
  const open = limitOf(edtf, language);
  if (open === null) return openWords(edtf, language) ?? boundedWords(edtf, language);
  const { notAfter, notBefore } = wordsIn(language).dates;
  return open.isLatest ? notAfter(open.limit) : notBefore(open.limit);
}

/** The date that a span begins or ends with, if its other end is open: "December 8, 2021". Null for any other date. */
export const limitWords = (edtf: string, language: string): string | null =>
  limitOf(edtf, language)?.limit.words ?? null;

function limitOf(edtf: string, language: string): { limit: Period; isLatest: boolean } | null {
  const [, after] = /^([^/]+)\/(?:\.\.)?$/.exec(edtf) ?? [];
  const [, before] = /^(?:\.\.)?\/([^/]+)$/.exec(edtf) ?? [];
  const one = after ?? before;
  if (one === undefined) return null;
  const limit = namedPeriod(one, language) ?? { kind: "other", words: boundedWords(one, language) };
  return { limit, isLatest: after === undefined };
}

const boundedWords = (edtf: string, language: string): string =>
  dateWords({ edtf, ...(edtfBounds(edtf) ?? NO_BOUNDS) }, language);

const NO_BOUNDS = { earliest: null, latest: null };

/** Words for a day, month, year or decade; null for anything else. */
function namedPeriod(edtf: string, language: string): Period | null {
  if (/^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(edtf)) return dayPeriod(edtf.slice(0, 10), language);
  if (/^\d{4}-(?:0[1-9]|1[0-2])(?:-XX)?$/.test(edtf))
    return { kind: "month", words: monthWords(edtf.slice(0, 7), language) };
  if (/^\d{4}(?:-XX){0,2}$/.test(edtf)) return yearPeriod(edtf);
  if (/^\d{3}X$/.test(edtf))
    return { kind: "decade", words: wordsIn(language).dates.decade(edtf.slice(0, 3)) };
  return null;
}

const dayPeriod = (day: string, language: string): Period => ({
  kind: "day",
  words: dayWords(day, language),
});
const yearPeriod = (day: string): Period => ({ kind: "year", words: day.slice(0, 4) });

/** Words for an interval, open or not, and for one of several dates. */
function spanWords(edtf: string, earliest: string | null, latest: string | null, language: string): string {
  const members = /^\[([^.]+)\]$/.exec(edtf)?.[1]?.split(",");
  if (members) return oneOf(members, language);
  const [from, to] = sides(edtf, language);
  const words = wordsIn(language).dates;
  // The bounds of the archive can close an open side.
  if (from && !to && latest === null) return words.orLater(from);
  if (to && !from && earliest === null) return words.orBefore(to);
  if (from && to) return words.between(from, to);
  if (earliest && latest) return between(earliest, latest, language);
  if (earliest) return words.orLater(firstPeriod(earliest, language));
  return latest ? words.orBefore(lastPeriod(latest, language)) : edtf;
}

/** Words for the two sides of an interval. A side is null if it is open or a day; without an interval both are. */
function sides(edtf: string, language: string): (Period | null)[] {
  const parts = edtf.split("/");
  return parts.length === 2
    ? parts.map((side) => (side.length < 10 ? namedPeriod(side, language) : null))
    : [null, null];
}

/** "November 4 or 5, 2024", "March 4, 2024 or April 3, 2024", "2019, 2021 or 2023". */
function oneOf(members: readonly string[], language: string): string {
  const [first = "", second = ""] = members;
  const sameMonth = members.length === 2 && first.slice(0, 7) === second.slice(0, 7);
  const words = wordsIn(language).dates;
  if (sameMonth && first.length === 10 && first < second)
    return joinedDays(first, second, words.or, language);
  return words.oneOf(members.map((member) => namedPeriod(member.trim(), language)?.words ?? member.trim()));
}

function between(earliest: string, latest: string, language: string): string {
  if (earliest === latest) return dayWords(earliest, language);
  const words = wordsIn(language).dates;
  if (isFirst(earliest) && isLast(latest)) {
    const [from, to] = [yearPeriod(earliest), yearPeriod(latest)];
    return from.words === to.words ? words.someTimeIn(from.words) : words.between(from, to);
  }
  return words.betweenDays(joinedDays(earliest, latest, words.betweenJoin, language));
}

/** The beginning of a span. For January 1 the year alone, which doesn't sound as if the day were known. */
const firstPeriod = (day: string, language: string) =>
  isFirst(day) ? yearPeriod(day) : dayPeriod(day, language);

const lastPeriod = (day: string, language: string) =>
  isLast(day) ? yearPeriod(day) : dayPeriod(day, language);

const isFirst = (day: string) => day.endsWith("-01-01");
const isLast = (day: string) => day.endsWith("-12-31");

/** Two days in words, in order. What they share is written once: "November 4 and 5, 2024". @param join what stands between them: " and ". */
export const joinedDays = memoised((first: string, last: string, join: string, language: string): string => {
  const span = Interval.fromDateTimes(at(first, language), at(last, language));
  const words = span.toLocaleString({ day: "numeric", month: "long", year: "numeric" });
  return words.replace(/\s*[–—-]\s*/, join);
});

function undatedWords(earliest: string | null, latest: string | null, language: string): string {
  const { undated, undatedWithin } = wordsIn(language).dates;
  const bounds = boundsWords(earliest, latest, language);
  return bounds === null ? undated : undatedWithin(bounds);
}

/** The bounds of an unknown day in words: "not before 1994"; null without any. */
export function boundsWords(earliest: string | null, latest: string | null, language: string): string | null {
  const { notAfter, notBefore } = wordsIn(language).dates;
  if (earliest && latest) return between(earliest, latest, language);
  if (earliest) return notBefore(firstPeriod(earliest, language));
  return latest ? notAfter(lastPeriod(latest, language)) : null;
}
