import type { TimexType } from "../../records/date.ts";
import type { Meaning } from "../mentions/meaning.ts";
import { type Context, EQUAL_WEIGHT, firstDay, NEWS_FUTURE_WEIGHT, STORY_FUTURE_WEIGHT } from "./context.ts";
import { type Day, plusMonths } from "./day.ts";

/** In news, expressions are counted from the article's day; null if it is unknown. */
export const newsContext = (focus: string | null, day: Day | null, isOfOwnDay: boolean): Context | null =>
  day && {
    reference: day,
    written: day,
    focus,
    futureWeight: NEWS_FUTURE_WEIGHT,
    isStory: false,
    isOfOwnDay,
  };

/** In a story, expressions are counted from the date mentioned before; after a year, a day or month lies in that year. */
export function storyContext(focus: string | null, { kind }: Meaning, day: Day | null): Context | null {
  const from = focus === null ? null : firstDay(focus);
  if (from === null) return null;
  const story = { written: day ?? from, focus, isStory: true, isOfOwnDay: false };
  if (/^\d{4}$/.test(focus ?? "") && /^(?:day|month|week|season|holiday)$/.test(kind))
    return { ...story, reference: plusMonths(from, 6), futureWeight: EQUAL_WEIGHT };
  return { ...story, reference: from, futureWeight: STORY_FUTURE_WEIGHT };
}

/** The temporal focus after an expression: its value if it is a date, else mostly the focus before it. */
export function focusAfter(
  focus: string | null,
  type: TimexType,
  value: string,
  meaning: Meaning,
  day: Day | null,
): string | null {
  // A date of an unknown year leaves nothing to count from.
  if (
    type === "DATE" &&
    value.startsWith("XXXX") &&
    (day === null || /^(?:day|month|weekday|season|holiday)$/.test(meaning.kind))
  )
    return null;
  if (focus !== null && meaning.kind === "day" && endsQuarter(focus, value)) return focus;
  if (type === "DATE" && /^(?:BC)?\d{4}[^X]*$/.test(value) && !isComparison(meaning)) return value;
  return focus !== null && ENDS_QUARTER.test(value) ? focus.replace(/-Q\d$/, "") : focus;
}

/** In days. A fiscal quarter is given the calendar quarter that holds most of it. */
const HALF_A_QUARTER = 45;

/** "the quarter ended Sept. 30": the day only says when the quarter ended; the text goes on about the quarter. */
function endsQuarter(focus: string, value: string): boolean {
  const [start, day] = [/^\d{4}-Q\d$/.test(focus) ? firstDay(focus) : null, firstDay(value)];
  return (
    start !== null && day !== null && Math.abs(day.number - plusMonths(start, 3).number) <= HALF_A_QUARTER
  );
}

/** After "the nine months", "a year earlier" no longer refers to the quarter. */
const ENDS_QUARTER = /^P(?:[69]M|1Y)$/;

/** Whether an expression is counted from the date mentioned before, even if the article's day is unknown. */
export function isFromFocus(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === "step" ||
    kind === "time" ||
    kind === "then" ||
    ("fromFocus" in meaning && meaning.fromFocus === true)
  );
}

/** "a year earlier" only compares: the text goes on about the date mentioned before, not about the year before it. */
function isComparison(meaning: Meaning): boolean {
  if (meaning.kind === "quarter") return meaning.yearShift === -1;
  if (meaning.kind === "shift") return meaning.ago === true && meaning.unit === "Y" && meaning.count === -1;
  return meaning.kind === "step" && meaning.unit === "Y" && meaning.count === -1;
}
