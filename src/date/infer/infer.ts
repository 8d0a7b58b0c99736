import type { ParsedArticle } from "../../records/source.ts";
import type { Found } from "../mentions/pattern.ts";
import { bareWeekdayClues } from "./bareWeekday.ts";
import type { Clue } from "./clue.ts";
import { combine, type Verdict } from "./combine.ts";
import { datelineDayClues } from "./datelineDay.ts";
import type { DaySet } from "./daySet.ts";
import { eventTimeClues } from "./eventTime.ts";
import { factClues } from "./factClues.ts";
import type { FactIndex } from "./factIndex.ts";
import { factHits } from "./facts.ts";
import { type Reading, readingOf } from "./reading.ts";
import { recentDayClues } from "./recentDay.ts";
import { weekdayDateClues } from "./weekdayDates.ts";
import { yearClues } from "./years.ts";

/** More spans than these are no answer: then the calendar's clues are left out. */
const MAX_SPANS = 4;

/**
 * When an article was written, by what it says of other things. First what bounds it by itself
 * (years, offices, events), then what the calendar says within those bounds: a weekday with its
 * day comes again every few years.
 * @param found all time expressions of its text, in order and without overlaps.
 * @param within the days that the archive as a whole allows.
 */
export function inferDays(
  article: ParsedArticle,
  found: readonly Found[],
  facts: FactIndex,
  within: DaySet,
): Verdict {
  const reading = readingOf(article, found);
  const hits = factHits(reading, facts);
  const bounding = [...yearClues(reading), ...factClues(reading, hits), ...eventTimeClues(reading, hits)];
  const bounded = combine(bounding, within);
  const cycles = calendarClues(reading, article, bounded.days);
  const both = cycles.length > 0 ? combine([...bounding, ...cycles], within) : bounded;
  const weekdays = bareWeekdayClues(reading, both.days);
  const known = weekdays.length > 0 ? combine([...both.used, ...both.against, ...weekdays], within) : both;
  return known.days.length <= MAX_SPANS ? known : bounded;
}

function calendarClues(reading: Reading, { credits }: ParsedArticle, within: DaySet): Clue[] {
  return [
    ...datelineDayClues(reading, credits, within),
    ...weekdayDateClues(reading, within),
    ...recentDayClues(reading, within),
  ];
}
