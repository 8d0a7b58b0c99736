import { type Clue, type Reading, textClue } from "./clue.ts";
import { type DaySet, type Span, union, weekdayOf } from "./daySet.ts";

/**
 * Days after the weekday that news names first, without a date: 79 of 81 articles that name one
 * (TimeBank, AQUAINT) were written on that day or one of the next three.
 */
const AFTER = 3;
const CONFIDENCE = 0.95;

/** Longer spans hold such a weekday anyway, and would be cut to pieces. */
const LONGEST = 10;

/**
 * "He said on Tuesday": of a span of about a week the days that this can be said on.
 * @param within the days that other clues leave.
 */
export function bareWeekdayClues(reading: Reading, within: DaySet): Clue[] {
  const isShort = within.length > 0 && within.every(([first, last]) => last - first < LONGEST);
  const mention = reading.found.find(({ meaning }) => meaning.kind === "weekday" && meaning.direction === null);
  if (!isShort || mention?.meaning.kind !== "weekday") return [];
  const { weekday } = mention.meaning;
  const days = union(within.map((span) => near(span, weekday)));
  // What leaves pieces is no help to a reader.
  if (days.length === 0 || days.length > within.length) return [];
  const because = "News names a weekday on that day or within three days after it.";
  return [textClue(reading, "weekday", mention, days, CONFIDENCE, { because })];
}

function near([first, last]: Span, weekday: number): Span[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((day) => (weekdayOf(day) - weekday + 7) % 7 <= AFTER)
    .map((day): Span => [day, day]);
}
