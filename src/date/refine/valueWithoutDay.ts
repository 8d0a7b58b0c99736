import { pad } from "../../text/calendar.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { MeaningOf } from "./context.ts";
import { dayIn, weekOf } from "./day.ts";
import { holidayWithoutDay } from "./holidays.ts";
import { unknownStep } from "./precision.ts";
import { endedQuarterWithoutDay } from "./quarters.ts";

/**
 * The value of an expression by its words alone, for an article whose day is unknown; `X` stands for
 * unknown digits.
 */
export function valueWithoutDay(meaning: Meaning): string {
  switch (meaning.kind) {
    case "fixed":
      return meaning.value;
    case "day":
      return `${meaning.year ?? nameYear(meaning) ?? "XXXX"}-${pad(meaning.month)}-${pad(meaning.day)}${meaning.time ?? ""}`;
    case "day-of-month":
      return `XXXX-XX-${pad(meaning.day)}`;
    case "week":
      return weekWithoutDay(meaning.year, meaning.month, meaning.day);
    case "ended-quarter":
      return endedQuarterWithoutDay(meaning);
    case "decade":
      return `XX${meaning.digit}`;
    case "short-year":
      return `XX${meaning.year}`;
    case "month":
      return `${meaning.year ?? "XXXX"}-${pad(meaning.month)}`;
    case "weekday":
      return `XXXX-WXX-${meaning.weekday}${meaning.time}`;
    case "season":
      return `${meaning.year ?? "XXXX"}-${meaning.season}`;
    case "quarter":
      return `${meaning.year ?? "XXXX"}-Q${meaning.quarter ?? "X"}`;
    case "half":
      return `${meaning.year ?? "XXXX"}-H${meaning.half}`;
    case "weekend":
      return "XXXX-WXX-WE";
    case "then":
      return "XXXX-XX-XX";
    case "time":
      return `XXXX-XX-XX${meaning.time}`;
    case "holiday":
      return holidayWithoutDay(meaning);
    case "step":
      return unknownStep(meaning.unit);
    case "shift":
      return meaning.count < 0 ? "PAST_REF" : meaning.count > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }
}

/** The week of a day; known only if the year is named. */
function weekWithoutDay(year: number | null, month: number, day: number): string {
  const date = year === null ? null : dayIn(year, month, day);
  return date ? weekOf(date) : `${year ?? "XXXX"}-WXX`;
}

/** The year of the event that a day's words name, whatever the article's day. */
const nameYear = ({ named }: MeaningOf<"day">) => (named?.isName ? named.year : null);
