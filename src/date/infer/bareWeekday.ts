import { weekdayOf } from "../../text/calendar.ts";
import { type Clue, textClue } from "./clue.ts";
import { type DayRange, type DaySet, edtfOf, union } from "./daySet.ts";
import type { Reading } from "./reading.ts";

/**
 * How many days after the first weekday named without a date an article is written: at most 3 in
 * 79 of 81 such articles (TimeBank, AQUAINT).
 */
const MAX_DAYS_LATER = 3;
const CONFIDENCE = 0.97;

/** Every longer range contains the weekday anyway, and would be cut into pieces. */
const MAX_RANGE = 10;

/**
 * "He said on Tuesday": narrows a range of about a week to the days on which this can be written.
 * @param within the days that other clues leave.
 */
export function bareWeekdayClues(reading: Reading, within: DaySet): Clue[] {
  const isShort = within.length > 0 && within.every(([first, last]) => last - first < MAX_RANGE);
  const words = reading.times.find(
    ({ meaning }) => meaning.kind === "weekday" && meaning.direction === null && meaning.side !== 1,
  );
  if (!isShort || words?.meaning.kind !== "weekday") return [];
  const { weekday } = words.meaning;
  const fitting = ([first, last]: DayRange) =>
    everyDay(first, last).filter((day) => (weekdayOf(day) - weekday + 7) % 7 <= MAX_DAYS_LATER);
  const left = union([within.flatMap(fitting).map((day): DayRange => [day, day])]);
  // More pieces than before don't help a reader.
  if (left.length === 0 || left.length > within.length) return [];
  // The weeks before and after are allowed as well, so that this clue doesn't replace the others.
  const days = union([
    within
      .flatMap(([first, last]) => fitting([first - WEEK, last + WEEK]))
      .map((day): DayRange => [day, day]),
  ]);
  const because = "News names a weekday on that day or within three days after it.";
  return [
    textClue(reading, {
      rule: "dating/bare-weekday",
      words,
      days,
      confidence: CONFIDENCE,
      because,
      edtf: edtfOf(left),
    }),
  ];
}

const WEEK = 7;

const everyDay = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
