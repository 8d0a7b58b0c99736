import { pad } from "../../text/calendar.ts";
import { type Context, firstDay, type MeaningOf, mayHaveMovedOn, surelyNearest } from "./context.ts";
import { type Day, dayIn, plusMonths } from "./day.ts";
import { namedYear, rangeStart } from "./days.ts";

/** "last June" is before the article's month, "next June" after it, "this June" in its year; "June" alone is the nearest. */
export function monthValue(meaning: MeaningOf<"month">, context: Context): string {
  const { year, month, direction, yearShift, fromFocus, endsRange } = meaning;
  const { reference } = context;
  if (year === null && meaning.nextTo) return monthNextTo(month, meaning.nextTo, context);
  const of = (y: number) => `${y}-${pad(month)}`;
  const known = year ?? namedYear({ yearShift, fromFocus }, context);
  if (known !== null) return of(known);
  const start = endsRange ? rangeStart(context) : null;
  if (start) return of(start.year + (month < start.month ? 1 : 0));
  if (direction !== null) {
    const named = yearOf(direction, month, reference);
    return named === null ? `XXXX-${pad(month)}` : of(named);
  }
  const middle = (year: number, month: number) => dayIn(year, month, 15);
  const years = [-1, 0, 1].map((shift) => middle(reference.year + shift, month));
  const own = middle(reference.year, reference.month) ?? reference;
  const found = surelyNearest({ ...context, reference: own }, meaning, years);
  const isSure =
    found &&
    !mayHaveMovedOn(context, found) &&
    !mayBeElection(meaning, context, found) &&
    !isToldAhead(meaning, context, found, own);
  return isSure ? of(found.year) : `XXXX-${pad(month)}`;
}

/** So few months before the date mentioned before, "the previous June" may be of its year or of the year before. */
const CLOSE = 3;

/**
 * "The following June": the first one after the month or year mentioned before; "the previous June": the last one before it. It stays
 * open where another one may be meant, and where news would count it into the future.
 */
function monthNextTo(month: number, way: 1 | -1, { focus, written, isStory }: Context): string {
  const open = `XXXX-${pad(month)}`;
  const from = focus !== null && MONTH_OR_YEAR.test(focus) ? firstDay(focus) : null;
  if (from === null || focus === null) return open;
  const isYear = focus.length === "2012".length;
  const distance = (((month - from.month) * way + 11) % 12) + 1;
  if (!isYear && way === -1 && distance < CLOSE) return open;
  const year = isYear ? from.year + way : plusMonths(from, distance * way).year;
  const isOver = year * 12 + month <= written.year * 12 + written.month;
  return isStory || isOver ? `${year}-${pad(month)}` : open;
}

/** A year, a month or a day of it. */
const MONTH_OR_YEAR = /^\d{4}(?:$|-\d{2}(?!\d))/;

/** "He was dismissed in June", said in May, is about another June than the nearest. */
const isToldAhead = (
  { happened, side }: MeaningOf<"month">,
  { isStory }: Context,
  found: Day,
  own: Day,
): boolean => happened === true && (side ?? null) === null && !isStory && found.number > own.number;

/** The year of "last", "this" or "next" June; null in March for "last February", which may be the one of last year. */
function yearOf(direction: -1 | 0 | 1, month: number, { year, month: own }: Day): number | null {
  if (direction === 0) return year;
  if (direction === 1) return year + (month <= own ? 1 : 0);
  return month === ((own + 10) % 12) + 1 ? null : year - (month >= own ? 1 : 0);
}

const NOVEMBER = 11;
/** In days: longer after it, the next election is nearer in mind than the last. */
const AFTER_ELECTION = 90;

/** In an American paper of the spring, "a gain in November" is one in the election to come. */
function mayBeElection(
  { month, side, happened }: MeaningOf<"month">,
  { reference, isStory }: Context,
  found: Day,
): boolean {
  const isUnsure = month === NOVEMBER && !happened && (side ?? null) === null && !isStory;
  return isUnsure && reference.number - found.number > AFTER_ELECTION;
}
