import type { Meaning } from "../mentions/meaning.ts";
import type { Context } from "./context.ts";
import { dayOfMonthValue, dayValue, holidayValue, weekValue } from "./days.ts";
import { monthValue } from "./months.ts";
import { decadeValue, halfValue, seasonValue, shortYearValue, weekendValue } from "./periods.ts";
import { isDay } from "./precision.ts";
import { endedQuarterValue, quarterValue } from "./quarters.ts";
import { shiftValue, stepValue } from "./shifts.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";
import { weekdayValue } from "./weekdays.ts";

/** The TIMEX3 value that a meaning has in its context. */
export function timexValue(meaning: Meaning, context: Context): string {
  switch (meaning.kind) {
    case "fixed":
      return meaning.value;
    case "day":
      return dayValue(meaning, context);
    case "day-of-month":
      return dayOfMonthValue(meaning, context);
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
      return context.isStory && !isDay(context.focus)
        ? valueWithoutDay(meaning)
        : weekdayValue(meaning, context);
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
      return context.focus ?? valueWithoutDay(meaning);
    case "time":
      return `${dayOf(context.focus) ?? "XXXX-XX-XX"}${meaning.time}`;
    case "holiday":
      return holidayValue(meaning, context);
  }
}

/** The day of a value; null if it is not a day. */
function dayOf(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
}
