import type { TimexType } from "../../records/date.ts";
import type { Meaning } from "../mentions/meaning.ts";
import { type Context, EVEN, firstDay, NEWS_FUTURE, STORY_FUTURE } from "./context.ts";
import { type Day, plusMonths } from "./day.ts";

/** What news counts from: the article's day; null where nobody knows it. */
export const newsContext = (last: string | null, day: Day | null): Context | null =>
  day && { reference: day, written: day, last, future: NEWS_FUTURE, isStory: false };

/** A story counts from what it spoke of last; of a year that it spoke of, a day or month is one of its own. */
export function storyContext(last: string | null, { kind }: Meaning, day: Day | null): Context | null {
  const from = last === null ? null : firstDay(last);
  if (from === null) return null;
  const written = day ?? from;
  if (/^\d{4}$/.test(last ?? "") && /^(?:day|month|week|season|feast)$/.test(kind))
    return { reference: plusMonths(from, 6), written, last, future: EVEN, isStory: true };
  return { reference: from, written, last, future: STORY_FUTURE, isStory: true };
}

/** What is spoken of behind an expression, when it was `last` before. */
export function spokenOf(
  last: string | null,
  type: TimexType,
  value: string,
  meaning: Meaning,
): string | null {
  if (type === "DATE" && /^\d{4}/.test(value) && !isComparison(meaning)) return value;
  return last !== null && LONGER.test(value) ? last.replace(/-Q\d$/, "") : last;
}

/** Behind "the nine months", "a year earlier" is no longer said of the quarter. */
const LONGER = /^P(?:[69]M|1Y)$/;

/** What follows what was spoken of does so even where the article's day is unknown. */
export function isSpoken(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === "step" || kind === "time" || kind === "then" || ("spoken" in meaning && meaning.spoken === true)
  );
}

/** "a year earlier" compares with what was spoken of; what follows is not spoken of the past year. */
function isComparison(meaning: Meaning): boolean {
  if (meaning.kind === "quarter") return meaning.yearShift === -1;
  if (meaning.kind === "shift") return meaning.ago === true && meaning.unit === "Y" && meaning.count === -1;
  return meaning.kind === "step" && meaning.unit === "Y" && meaning.count === -1;
}
