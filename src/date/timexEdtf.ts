import { DateTime } from "luxon";
import { edtfBounds } from "./edtf.ts";

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
 * A TIMEX3 value in EDTF: the day, month, year, decade or century it names, a week as the interval
 * of its days. Null for what names no time of the calendar: durations, sets, "now", an open year.
 */
export function timexToEdtf(value: string): string | null {
  const edtf = translated(value.replace(/T[\dA-Z:]+$/, ""));
  return edtf !== null && edtfBounds(edtf) ? edtf : null;
}

function translated(value: string): string | null {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const [, year, part = ""] = /^(\d{4})-(Q\d|H\d|SP|SU|FA|WI)$/.exec(value) ?? [];
  if (year !== undefined) return DIVISIONS[part] ? `${year}-${DIVISIONS[part]}` : null;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  return week ? weekInterval(Number(week[1]), Number(week[2]), week[3] !== undefined) : null;
}

/** Monday to Sunday of an ISO week; Saturday to Sunday of its weekend. */
function weekInterval(weekYear: number, weekNumber: number, weekend: boolean): string | null {
  const day = (weekday: 1 | 6 | 7) =>
    DateTime.fromObject({ weekYear, weekNumber, weekday }, { zone: "utc" }).toISODate();
  const [first, last] = [day(weekend ? 6 : 1), day(7)];
  return first && last ? `${first}/${last}` : null;
}
