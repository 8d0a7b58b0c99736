import type { ParsedArticle } from "../../records/source.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { ageClues } from "./ageFromBirth.ts";
import { bareWeekdayClues } from "./bareWeekday.ts";
import type { Clue } from "./clue.ts";
import { combine, combineMore, type Verdict } from "./combine.ts";
import { datelineDayClues } from "./datelineDay.ts";
import type { DaySet } from "./daySet.ts";
import { eventTimeClues } from "./eventTime.ts";
import { factClues } from "./factClues.ts";
import type { FactIndex } from "./factIndex.ts";
import { findFacts } from "./facts.ts";
import { type Reading, readingOf } from "./reading.ts";
import { recentDayClues } from "./recentDay.ts";
import { weekdayDateClues } from "./weekdayDates.ts";
import { yearClues } from "./years.ts";
import { yearsSinceClues } from "./yearsSince.ts";

/** If more ranges than this remain, the calendar's clues are left out: such an answer helps nobody. */
const MAX_RANGES = 4;

/**
 * Infers when an article was written from its text. Clues that set bounds by themselves come first
 * (years, offices, events). Calendar clues, such as a weekday with its date, recur every few years,
 * so they are used within those bounds.
 * @param found all time expressions of its text, in order and without overlaps.
 * @param within the days that the archive's own bounds allow.
 * @param further clues that aren't in the text.
 */
export function inferDays(
  article: ParsedArticle,
  found: readonly TimeMatch[],
  facts: FactIndex,
  within: DaySet,
  further: readonly Clue[] = [],
): Verdict {
  const reading = readingOf(article, found);
  const matches = findFacts(reading, facts);
  const bounding = [
    ...further,
    ...yearClues(reading, within),
    ...ageClues(reading),
    ...yearsSinceClues(reading),
    ...factClues(reading, matches),
    ...eventTimeClues(reading, matches),
  ];
  const bounded = combine(bounding, within);
  const recurring = calendarClues(reading, article, bounded.days);
  const both = recurring.length > 0 ? combine([...bounding, ...recurring], within) : bounded;
  const weekdays = bareWeekdayClues(reading, both.days);
  const all = weekdays.length > 0 ? combineMore(both, weekdays, within) : both;
  if (all.days.length <= MAX_RANGES) return all;
  return { ...bounded, outweighed: [...bounded.outweighed, ...recurring, ...weekdays] };
}

function calendarClues(reading: Reading, { credits }: ParsedArticle, within: DaySet): Clue[] {
  return [
    ...datelineDayClues(reading, credits, within),
    ...weekdayDateClues(reading, within),
    ...recentDayClues(reading, within),
  ];
}
