import { weekdayOf } from "../../text/calendar.ts";
import { type Clue, textClue } from "./clue.ts";
import { type DaySet, edtfOf, type Span, union } from "./daySet.ts";
import type { Reading } from "./reading.ts";

/**
 * Days after the weekday that news names first, without a date: 79 of 81 articles that name one
 * (TimeBank, AQUAINT) were written on that day or one of the next three.
 */
const AFTER = 3;
const CONFIDENCE = 0.97;

/** Longer spans hold such a weekday anyway, and would be cut to pieces. */
const LONGEST = 10;

/**
 * "He said on Tuesday": of a span of about a week the days that this can be said on.
 * @param within the days that other clues leave.
 */
export function bareWeekdayClues(reading: Reading, within: DaySet): Clue[] {
  const isShort = within.length > 0 && within.every(([first, last]) => last - first < LONGEST);
  const mention = reading.found.find(
    ({ meaning }) => meaning.kind === "weekday" && meaning.direction === null,
  );
  if (!isShort || mention?.meaning.kind !== "weekday") return [];
  const { weekday } = mention.meaning;
  const fits = ([first, last]: Span) =>
    everyDay(first, last).filter((day) => (weekdayOf(day) - weekday + 7) % 7 <= AFTER);
  const left = union([within.flatMap(fits).map((day): Span => [day, day])]);
  // What leaves pieces is no help to a reader.
  if (left.length === 0 || left.length > within.length) return [];
  // It says the same of the weeks beside, so that what else narrows the days is still needed.
  const days = union([
    within.flatMap(([first, last]) => fits([first - WEEK, last + WEEK])).map((day): Span => [day, day]),
  ]);
  const because = "News names a weekday on that day or within three days after it.";
  return [textClue(reading, "weekday", mention, days, CONFIDENCE, { because, edtf: edtfOf(left) })];
}

const WEEK = 7;

const everyDay = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
