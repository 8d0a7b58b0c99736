import type { TimeExpression, TimexType } from "../../records/date.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import type { PlacedTime } from "../mentions/places.ts";
import { firstDay } from "./context.ts";
import { isNarrative } from "./narrative.ts";
import { dependsOnFocus, focusAfter, newsContext, storyContext } from "./temporalFocus.ts";
import { focusAt, NO_THREAD, type Thread, threadAfter } from "./thread.ts";
import { timexValue } from "./values.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";

/** A time expression with the value it has in its article. */
export type Mention = Omit<TimeExpression, "edtf">;

/**
 * Gives each expression its value, in the order of the text.
 * @param reference the article's day, `YYYY-MM-DD`; null if it is unknown. Then a value contains only
 * what the words say, with `X` for the rest.
 */
export function resolveMentions(found: readonly PlacedTime[], reference: string | null): Mention[] {
  const day = reference === null ? null : firstDay(reference);
  const narrative = isNarrative(found);
  let thread: Thread = NO_THREAD;
  return found.map((match, index) => {
    const { meaning, start, end, text, rule, type } = match;
    const full = withFollowingDay(meaning, end, found[index + 1]) ?? meaning;
    const focus = narrative ? focusAt(thread, match) : thread.latest;
    const isStory = narrative || (day === null && dependsOnFocus(full));
    const context = (isStory ? storyContext(focus, full, day) : null) ?? newsContext(focus, day);
    const resolved = context ? timexValue(full, context) : valueWithoutDay(full);
    const value = TIMEX3.test(resolved) ? resolved : valueWithoutDay(full);
    const after = focusAfter(thread.latest, type, value, full);
    thread = threadAfter(thread, after, after === value, match);
    const open = valueWithoutDay(meaning);
    return { start, end, text, rule, type: withTime(type, value), value, implied: value !== open };
  });
}

/** A valid value. Counting back may leave the years of four digits: "a century ago" in the year 50. */
const TIMEX3 = /^(?:[\dX]{4}-|[\dX]{2,4}$|P|BC\d{4}|(?:PAST|PRESENT|FUTURE)_REF$)/;

/** The most characters between a time and its day: "10 a.m. on May 3". */
const GAP = " on ".length;

/** A time with the day that follows it; null if none does. */
function withFollowingDay(meaning: Meaning, end: number, next: TimeMatch | undefined): Meaning | null {
  if (meaning.kind !== "time" || next === undefined || next.start - end > GAP) return null;
  return next.meaning.kind === "day" || next.meaning.kind === "weekday"
    ? { ...next.meaning, time: meaning.time }
    : null;
}

/** A DATE whose value has a time of day is a TIME. */
function withTime(type: TimexType, value: string): TimexType {
  return type === "DATE" && /\dT(?:\d|[A-Z])/.test(value) ? "TIME" : type;
}
