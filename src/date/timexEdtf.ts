import { dayOf, existingDay, isoDay, weekdayOf } from "../text/calendar.ts";
import { edtfBounds } from "../text/edtf.ts";

/** EDTF's numbers for quarters, halves and seasons (ISO 8601-2, 4.8). */
const DIVISIONS: Readonly<Record<string, string>> = {
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
  H1: "40",
  H2: "41",
  SP: "21",
  SU: "22",
  FA: "23",
  WI: "24",
};

/**
 * A TIMEX3 value in EDTF: a day, month, year, decade or century, or the interval of the days of a
 * week. Null for a value that is not a time of the calendar: durations, sets, "now", an unknown year.
 */
export function timexToEdtf(value: string): string | null {
  const edtf = translated(value.replace(/T[\dA-Z:]+$/, ""));
  return edtf !== null && (isPlainDay(edtf) || isWeek(value) || edtfBounds(edtf)) ? edtf : null;
}

/** Most values are plain days; this check is faster than computing their bounds. */
function isPlainDay(edtf: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf) ?? [];
  return (
    year !== undefined && year !== "0000" && existingDay(Number(year), Number(month), Number(day)) !== null
  );
}

const isWeek = (value: string) => /^\d{4}-W/.test(value);

function translated(value: string): string | null {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return value;
  // A day, week, month or quarter that isn't known: "that day" after "May 1990".
  if (/^\d{4}-(?:\d{2}|XX)-XX$/.test(value)) return value;
  if (/^\d{4}-(?:WXX|XX|QX)$/.test(value)) return `${value.slice(0, 4)}-XX`;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const [, year, part = ""] = /^(\d{4})-(Q\d|H\d|SP|SU|FA|WI)$/.exec(value) ?? [];
  if (year !== undefined) return DIVISIONS[part] ? `${year}-${DIVISIONS[part]}` : null;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  return week ? weekInterval(Number(week[1]), Number(week[2]), week[3] !== undefined) : null;
}

/** Monday to Sunday of an ISO week, or Saturday to Sunday of its weekend; null if the week doesn't exist. */
function weekInterval(weekYear: number, weekNumber: number, weekend: boolean): string | null {
  const monday = firstMonday(weekYear) + 7 * (weekNumber - 1);
  if (weekYear < 1 || weekNumber < 1 || monday >= firstMonday(weekYear + 1)) return null;
  return `${isoDay(monday + (weekend ? 5 : 0))}/${isoDay(monday + 6)}`;
}

/** The Monday of a year's first week, which is the one with 4 January (ISO 8601). */
function firstMonday(weekYear: number): number {
  const fourth = dayOf(weekYear, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}
