import { type Context, firstDay, type MeaningOf } from "./context.ts";
import { type Day, iso, plusDays, weekday as weekdayOf } from "./day.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";

/**
 * A weekday whose words don't show whether it is over or to come is taken for the last one only if that is so many working days
 * ago or fewer: on a Monday, Thursday is two. One that was intended is taken for the next one if that is in so many days.
 */
const NEAR = 2;
const SATURDAY = 6;

function isRecent(from: Day, daysBack: number): boolean {
  const since = Array.from({ length: daysBack }, (_, index) => plusDays(from, -1 - index));
  return since.filter((day) => weekdayOf(day) < SATURDAY).length <= NEAR;
}

/**
 * A weekday alone is the most recent one, which may be the article's own day; the next one if its clause is about the future.
 * If no words show which one, it stays open unless it was a day or two ago: news is mostly about these.
 */
export function weekdayValue(meaning: MeaningOf<"weekday">, context: Context): string {
  if (meaning.weeksAway) return weeksFromDay(meaning, meaning.weeksAway, context) ?? valueWithoutDay(meaning);
  const ofWeek = meaning.ofWeek ?? null;
  if (ofWeek !== null) return dayOfWeek(meaning, ofWeek, context.reference) ?? valueWithoutDay(meaning);
  const from = meaning.fromFocus ? focusDay(context.focus) : context.reference;
  const days = from && daysTo(meaning, from, context.isStory);
  return from === null || days === null
    ? valueWithoutDay(meaning)
    : `${iso(plusDays(from, days))}${meaning.time}`;
}

/**
 * "A week from Monday", "two weeks ago Friday"; null where writers may mean different days: on a Wednesday "a week ago Friday" may be
 * the Friday of last week, or a week before the last Friday.
 */
function weeksFromDay(
  { weekday }: MeaningOf<"weekday">,
  weeks: number,
  { reference, isStory }: Context,
): string | null {
  // Sunday begins the week for some, and ends it for others.
  const [today, day] = [weekdayOf(reference) % 7, weekday % 7];
  if (isStory || today === day) return null;
  if (weeks > 0) return iso(plusDays(reference, 7 * weeks + ((day - today + 7) % 7)));
  return day > today ? null : iso(plusDays(reference, 7 * weeks + day - today));
}

const SUNDAY = 7;

/** "Wednesday last week"; null where it depends on whether a week begins on Sunday or on Monday. */
function dayOfWeek({ weekday, time }: MeaningOf<"weekday">, weeks: number, from: Day): string | null {
  const today = weekdayOf(from);
  if (weekday === SUNDAY || today === SUNDAY) return null;
  return `${iso(plusDays(from, 7 * weeks + weekday - today))}${time}`;
}

/** In how many days a weekday is, negative if it is over; null if nobody knows which one is meant. */
function daysTo(
  { weekday, direction, side, isNearest }: MeaningOf<"weekday">,
  from: Day,
  isStory: boolean,
): number | null {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = back === 0 ? 0 : 7 - back;
  if (direction === 1 || direction === -1)
    return lastOrNext(weekday, direction, from, isStory || isNearest === true);
  // "He arrived this Sunday" is over; "he arrived for this Sunday's race" isn't.
  if (direction === 0 && side === -1) return null;
  if (direction === 0 || side === 1) return ahead;
  if (side === 0 && ahead <= NEAR) return ahead;
  return isStory || side === -1 || isRecent(from, back) ? -back : null;
}

/** In how many days "next Friday" is, and "last Monday" was; null on a Wednesday, when either may be of this week or of another. */
function lastOrNext(weekday: number, direction: 1 | -1, from: Day, isNearest: boolean): number | null {
  const today = weekdayOf(from);
  const back = (today - weekday + 7) % 7;
  if (direction === 1) return weekday > today && !isNearest ? null : 7 - back;
  return back > 0 && back <= NEAR && !isNearest ? null : -(back || 7);
}

/** The day of a value; null for a month or a year, because a weekday is not counted from these. */
const focusDay = (value: string | null) =>
  value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? firstDay(value) : null;
