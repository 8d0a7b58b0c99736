import type { TimeExpression, TimexType } from "../../records/date.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { Found } from "../mentions/pattern.ts";
import { firstDay } from "./context.ts";
import { isNarrative } from "./narrative.ts";
import { openValue } from "./valueWithoutDay.ts";
import { isSpoken, newsContext, spokenOf, storyContext } from "./temporalFocus.ts";
import { timexValue } from "./values.ts";

/** A time expression with the value it has in its article. */
export type Mention = Omit<TimeExpression, "edtf">;

/**
 * Gives each expression its value, in the order of the text.
 * @param reference the article's day, `YYYY-MM-DD`; null where nobody knows it: then a value says
 * only what the words say, with `X` for the rest.
 */
export function resolveMentions(found: readonly Found[], reference: string | null): Mention[] {
  const day = reference === null ? null : firstDay(reference);
  const narrative = isNarrative(found);
  let last: string | null = null;
  return found.map(({ meaning, start, end, text, rule, type }, index) => {
    const said = dayBehind(meaning, end, found[index + 1]) ?? meaning;
    const isStory = narrative || (day === null && isSpoken(said));
    const context = (isStory ? storyContext(last, said, day) : null) ?? newsContext(last, day);
    const resolved = context ? timexValue(said, context) : openValue(said);
    const value = TIMEX3.test(resolved) ? resolved : openValue(said);
    last = spokenOf(last, type, value, said);
    const open = openValue(meaning);
    return { start, end, text, rule, type: withTime(type, value), value, implied: value !== open };
  });
}

/** A value, as far as four digits write its year: in the year 1 "a century ago" has none. */
const TIMEX3 = /^(?:[\dX]{4}-|[\dX]{2,4}$|P|BC\d{4}|(?:PAST|PRESENT|FUTURE)_REF$)/;

/** How far the day may stand behind its hour: "10 a.m. on May 3". */
const GAP = " on ".length;

/** The day that follows an hour, with that hour; null where none does. */
function dayBehind(meaning: Meaning, end: number, next: Found | undefined): Meaning | null {
  if (meaning.kind !== "time" || next === undefined || next.start - end > GAP) return null;
  return next.meaning.kind === "day" || next.meaning.kind === "weekday"
    ? { ...next.meaning, time: meaning.time }
    : null;
}

/** A day with a part of it or an hour is a TIME. */
function withTime(type: TimexType, value: string): TimexType {
  return type === "DATE" && /\dT(?:\d|[A-Z])/.test(value) ? "TIME" : type;
}
