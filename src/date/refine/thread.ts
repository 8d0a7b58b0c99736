import type { Meaning } from "../mentions/meaning.ts";
import type { PlacedTime } from "../mentions/places.ts";
import { firstDay } from "./context.ts";
import { type Day, dayIn } from "./day.ts";
import { isWithoutYear, type NamedYear, namedYearAfter, yearIn } from "./namedYear.ts";
import { isFromFocus } from "./temporalFocus.ts";

/** The dates that a text has come to. */
export interface Thread {
  /** The date mentioned last, perhaps only in passing, and the number of its sentence. */
  readonly latest: string | null;
  readonly sentence: number;
  /** Whether it is when somebody said something: what is told may have been before. */
  readonly isOfSaying: boolean;
  /** Whether that sentence names another one as exact: "that month" may be either of "better in May than in April". */
  readonly isOneOfTwo: boolean;
  /** The date that the main thread of a narrative has come to. */
  readonly main: string | null;
  /** Whether the date mentioned last is a day with its year: "on March 2, 2015". */
  readonly isFullDay: boolean;
  /** The year of the whole sentence, "In 2012, the campaign began in April", and the sentence's number. */
  readonly yearOfSentence: { readonly year: number; readonly sentence: number } | null;
  readonly lastYear: NamedYear | null;
  /** Whether a history may have come to another year since it named one: "In December 1941 … In May". */
  readonly isYearOpen: boolean;
}

export const NO_THREAD: Thread = {
  latest: null,
  sentence: 0,
  isOfSaying: false,
  isOneOfTwo: false,
  main: null,
  isFullDay: false,
  yearOfSentence: null,
  lastYear: null,
  isYearOpen: false,
};

/** Kinds of dates that belong to the main thread unless their sentence has just named another date. */
const ON_MAIN = /^(?:day|month|week|season|holiday|weekday)$/;

/** Whether an expression of a history whose year is open can't be counted from the date that its main thread has come to. */
export const isOfOpenYear = ({ isYearOpen }: Thread, match: PlacedTime): boolean =>
  isYearOpen && isOnMain(match) && yearIn(match.meaning) === null;

/** Whether the year is open after an expression: until a date with its year comes. */
function isYearOpenAfter({ isYearOpen, main }: Thread, value: string, { meaning }: PlacedTime): boolean {
  if (/^(?:BC)?\d{4}/.test(value)) return false;
  const opens =
    main !== null && meaning.kind !== "season" && isWithoutYear(meaning) && value.startsWith("XXXX");
  return isYearOpen || opens;
}

const isOnMain = ({ meaning }: PlacedTime) => ON_MAIN.test(meaning.kind) && !isFromFocus(meaning);

/** The date that an expression of a narrative is counted from: not one that an earlier sentence mentioned in passing. */
export const focusAt = ({ latest, sentence, main }: Thread, match: PlacedTime): string | null =>
  match.sentence !== sentence && isOnMain(match) ? main : latest;

/**
 * The date that an expression of an undated article is counted from. To be right or absent, a date needs its year in its own
 * sentence, and "the next day" a date in the sentence before at most. Others are counted from the article's day only.
 */
export function focusIfUndated({ latest, sentence }: Thread, match: PlacedTime): string | null {
  const distance = match.sentence - sentence;
  return distance <= (isOnMain(match) ? 0 : isFromFocus(match.meaning) ? 1 : -1) ? latest : null;
}

/** A month, day or season without a year in a sentence that says its year first: "In 2012, the campaign began in April". */
export function inYearOfSentence(meaning: Meaning, { yearOfSentence }: Thread, sentence: number): Meaning {
  if (yearOfSentence?.sentence !== sentence) return meaning;
  const { kind } = meaning;
  const isOpen =
    (kind === "day" && !meaning.fromFocus && (meaning.yearShift ?? null) === null) ||
    (kind === "month" && !meaning.fromFocus && (meaning.yearShift ?? meaning.direction) === null) ||
    (kind === "season" && meaning.direction === null);
  return isOpen && meaning.year === null ? { ...meaning, year: yearOfSentence.year } : meaning;
}

/** In days: a report goes on with a day soon after the one that it named with its year. */
const GOES_ON = 120;
/** In days: a day so close to the article's own is mostly that of the news. */
const NEWS = 30;

/** A day without a year close after a day with its year: "On March 2, 2015, it wrote to her. On March 25 she answered." */
export function inYearOfDay(
  meaning: Meaning,
  { latest, isFullDay, sentence }: Thread,
  own: number,
  written: Day,
): Meaning {
  if (meaning.kind !== "day" || meaning.year !== null || !isFullDay || own - sentence > STALE.day)
    return meaning;
  if (meaning.fromFocus || (meaning.yearShift ?? null) !== null || meaning.side === 1) return meaning;
  const from = latest === null ? null : firstDay(latest);
  const day = from && dayIn(from.year, meaning.month, meaning.day);
  if (!from || !day || from.year === written.year) return meaning;
  const thisYear = dayIn(written.year, meaning.month, meaning.day);
  if (thisYear && Math.abs(written.number - thisYear.number) <= NEWS) return meaning;
  const isSoonAfter = day.number > from.number && day.number - from.number <= GOES_ON;
  return isSoonAfter && day.number < written.number ? { ...meaning, year: from.year } : meaning;
}

const isFullDate = (meaning: Meaning) => meaning.kind === "day" && meaning.year !== null;
/** "The next day" after such a day. */
const isNextTo = ({ kind }: Meaning, isFullDay: boolean) => kind === "step" && isFullDay;

/** In sentences, and a new paragraph counts as another one: after more of them, a report is rarely still about the day, month or year that it named. */
const STALE = { day: 4, month: 6, years: 3, year: 1, sinceThen: 1 } as const;

/**
 * The date that an expression of dated news is counted from. A report jumps from one date to the next: "that night" is only
 * counted from a date close before it, and not from one that is still to come, unless it is in the same sentence.
 */
export function focusInNews(thread: Thread, match: PlacedTime, written: Day): string | null {
  const { latest, sentence } = thread;
  const { meaning, sentence: own } = match;
  if (latest === null) return null;
  if (meaning.kind === "shift") return meaning.inThe && own - sentence > STALE.year ? null : latest;
  if (!isFromFocus(meaning)) return latest;
  if (own > sentence && isOfAnother(thread, match, firstDay(latest), written)) return null;
  return own - sentence <= reach(meaning) ? latest : null;
}

/** Whether an expression may be counted from another date than the one that the sentences before named last. */
function isOfAnother(
  { isOneOfTwo, isOfSaying }: Thread,
  { meaning, isQuoted }: PlacedTime,
  latest: Day | null,
  written: Day,
): boolean {
  const isAhead = (latest?.number ?? 0) > written.number;
  if (meaning.kind === "time") return isAhead || isOfSaying || isQuoted;
  return meaning.kind === "step" && ((isOneOfTwo && meaning.count === 0) || (isAhead && meaning.count <= 0));
}

/** How many sentences a date may lie before an expression that is counted from it. */
function reach(meaning: Meaning): number {
  if (meaning.kind === "then") return STALE.sinceThen;
  if (meaning.kind === "weekday") return STALE.month;
  if (meaning.kind !== "step" || /^(?:S|T[MH]|D|W)$/.test(meaning.unit)) return STALE.day;
  if (/^[MQ]$/.test(meaning.unit)) return STALE.month;
  // "A year earlier" in a company's results is counted from the quarter that they are about.
  return meaning.unit === "Y" && meaning.count === -1 ? Number.POSITIVE_INFINITY : STALE.years;
}

/**
 * The thread after an expression. A year that the narrative has not come to is only mentioned in passing, unless it opens
 * its sentence: "He returned to the town that had burned in 1887."
 * @param focus the date that the text is about after the expression.
 * @param value the expression's own value.
 */
export function threadAfter(thread: Thread, focus: string | null, value: string, match: PlacedTime): Thread {
  const { latest, sentence, main, isFullDay } = thread;
  const yearOfSentence = match.setsYear
    ? { year: Number(value), sentence: match.sentence }
    : /^\d{4}$/.test(value)
      ? null
      : thread.yearOfSentence;
  const lastYear = namedYearAfter(thread.lastYear, value, match);
  const isYearOpen = isYearOpenAfter(thread, value, match);
  if (focus === null || focus !== value)
    return {
      latest: focus,
      sentence,
      isOfSaying: thread.isOfSaying && focus === latest,
      isOneOfTwo: thread.isOneOfTwo,
      main,
      isFullDay: isFullDay && focus === latest,
      yearOfSentence,
      lastYear,
      isYearOpen,
    };
  const [from, to] = [yearOf(main), yearOf(focus)];
  const isRepeated = match.sentence !== sentence && yearOf(latest) === to && to > from;
  // A later year alone may be an outlook ("until 1975"); a later day is mostly where the narrative goes on.
  const movesOn = to === from || (to > from && focus.includes("-") && !match.limits);
  const isMain = main === null || match.opens || isRepeated || movesOn;
  return {
    latest: focus,
    sentence: match.sentence,
    isOfSaying: match.isOfSaying,
    isOneOfTwo: match.sentence === sentence && isAnother(latest, focus),
    main: isMain ? focus : main,
    isFullDay: isFullDate(match.meaning) || isNextTo(match.meaning, isFullDay),
    yearOfSentence,
    lastYear,
    isYearOpen,
  };
}

/** The characters of a day in TIMEX3; a time of day follows. */
const DAY = 10;

/** Whether a date is another one as exact as the one before. */
const isAnother = (before: string | null, date: string) =>
  before !== null &&
  before.slice(0, DAY) !== date.slice(0, DAY) &&
  before.slice(0, DAY).length === date.slice(0, DAY).length;

/** Negative before Christ. */
function yearOf(value: string | null): number {
  const [, before, digits = 0] = /^(BC)?(\d{4})/.exec(value ?? "") ?? [];
  return Number(digits) * (before ? -1 : 1);
}
