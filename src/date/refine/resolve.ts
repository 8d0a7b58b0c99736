import { DateTime } from "luxon";
import type { TimexType } from "../../records.ts";
import type { Found, Meaning } from "../mentions/pattern.ts";
import { type Context, firstDay, NEWS_FUTURE, STORY_FUTURE } from "./context.ts";
import { dayValue, feastValue, monthValue, weekdayValue, weekValue } from "./days.ts";
import { isNarrative } from "./narrative.ts";
import { openValue } from "./open.ts";
import {
  decadeValue,
  endedQuarterValue,
  halfValue,
  quarterValue,
  seasonValue,
  shortYearValue,
  weekendValue,
} from "./periods.ts";
import { shiftValue, stepValue } from "./shifts.ts";

/** A time expression with the value it has in its article. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly type: TimexType;
  /** TIMEX3: ISO 8601, with weeks, quarters, seasons, parts of the day and `X` for the unknown. */
  readonly value: string;
  /** Whether the value says more than the words do: a year, a week that comes from elsewhere. */
  readonly implied: boolean;
}

/**
 * Gives each expression its value, in the order of the text.
 * @param reference the article's day, `YYYY-MM-DD`; null where nobody knows it: then a value says
 * only what the words say, with `X` for the rest.
 */
export function resolveMentions(found: readonly Found[], reference: string | null): Mention[] {
  const day = reference === null ? null : DateTime.fromISO(reference, { zone: "utc", locale: "en" });
  const narrative = isNarrative(found);
  let last: string | null = null;
  return found.map(({ meaning, start, end, text, rule, type }) => {
    const from = last !== null && (narrative || (day === null && isSpoken(meaning))) ? firstDay(last) : null;
    const future = from ? STORY_FUTURE : NEWS_FUTURE;
    const base = from ?? day;
    const open = openValue(meaning);
    const value = base ? timexValue(meaning, { reference: base, written: day ?? base, last, future }) : open;
    last = spokenOf(last, type, value, meaning);
    return { start, end, text, rule, type: withTime(type, value), value, implied: value !== open };
  });
}

/** What is spoken of behind an expression, when it was `last` before. */
function spokenOf(last: string | null, type: TimexType, value: string, meaning: Meaning): string | null {
  if (type === "DATE" && /^\d{4}/.test(value) && !isComparison(meaning)) return value;
  return last !== null && LONGER.test(value) ? last.replace(/-Q\d$/, "") : last;
}

/** Behind "the nine months", "a year earlier" is no longer said of the quarter. */
const LONGER = /^P(?:[69]M|1Y)$/;

/** What follows what was spoken of does so even where the article's day is unknown. */
function isSpoken(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === "step" || kind === "time" || kind === "then" || ("spoken" in meaning && meaning.spoken === true)
  );
}

/** A day with a part of it or an hour is a TIME. */
function withTime(type: TimexType, value: string): TimexType {
  return type === "DATE" && /\dT(?:\d|[A-Z])/.test(value) ? "TIME" : type;
}

/** "a year earlier" compares with what was spoken of; what follows is not spoken of the past year. */
function isComparison(meaning: Meaning): boolean {
  if (meaning.kind === "quarter") return meaning.yearShift === -1;
  if (meaning.kind === "shift") return meaning.ago === true && meaning.unit === "Y" && meaning.count === -1;
  return meaning.kind === "step" && meaning.unit === "Y" && meaning.count === -1;
}

function timexValue(meaning: Meaning, context: Context): string {
  switch (meaning.kind) {
    case "fixed":
      return meaning.value;
    case "day":
      return dayValue(meaning, context);
    case "week":
      return weekValue(meaning, context);
    case "ended-quarter":
      return endedQuarterValue(meaning, context);
    case "decade":
      return decadeValue(meaning, context);
    case "short-year":
      return shortYearValue(meaning, context);
    case "month":
      return monthValue(meaning, context);
    case "weekday":
      return weekdayValue(meaning, context);
    case "season":
      return seasonValue(meaning, context);
    case "quarter":
      return quarterValue(meaning, context);
    case "half":
      return halfValue(meaning, context);
    case "shift":
      return shiftValue(meaning, context);
    case "step":
      return stepValue(meaning, context);
    case "weekend":
      return weekendValue(meaning, context);
    case "then":
      return context.last ?? openValue(meaning);
    case "time":
      return `${dayOf(context.last) ?? context.reference.toISODate()}${meaning.time}`;
    case "feast":
      return feastValue(meaning, context);
  }
}

/** The days of a value, when it is one. */
function dayOf(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
}
