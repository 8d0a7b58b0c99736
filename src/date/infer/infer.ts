import type { ParsedArticle } from "../../records.ts";
import { findMentions } from "../mentions/find.ts";
import { withoutOverlaps } from "../refine/overlaps.ts";
import { bareWeekdayClues } from "./bareWeekday.ts";
import type { Clue, Reading } from "./clue.ts";
import { combine, type Verdict } from "./combine.ts";
import { datelineDayClues } from "./datelineDay.ts";
import type { DaySet } from "./daySet.ts";
import { eventTimeClues } from "./eventTime.ts";
import type { FactIndex } from "./factIndex.ts";
import { factClues, factHits } from "./facts.ts";
import { recentDayClues } from "./recentDay.ts";
import { weekdayDateClues } from "./weekdayDates.ts";
import { yearClues } from "./years.ts";

/** What the rules read of an article. */
export function readingOf({ seed: { text }, blocks, setAside }: ParsedArticle): Reading {
  const isApart = (mention: { start: number; end: number }) =>
    setAside.some(({ start, end }) => mention.start < end && start < mention.end);
  return {
    text,
    found: withoutOverlaps(findMentions(text)).filter((mention) => !isApart(mention)),
    paragraphs: blocks.map(({ start, end }) => ({ start, end })),
  };
}

/** More spans than these are no answer: then the calendar's clues are left out. */
const MAX_SPANS = 4;

/**
 * When an article was written, by what it says of other things. First what bounds it by itself
 * (years, offices, events), then what the calendar says within those bounds: a weekday with its
 * day comes again every few years.
 * @param within the days that the archive as a whole allows.
 */
export function inferDays(article: ParsedArticle, facts: FactIndex, within: DaySet): Verdict {
  const reading = readingOf(article);
  const hits = factHits(reading, facts);
  const bounding = [...yearClues(reading), ...factClues(reading, hits), ...eventTimeClues(reading, hits)];
  const bounded = combine(bounding, within);
  const cycles = calendarClues(reading, article, bounded.days);
  const both = combine([...bounding, ...cycles], within);
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
