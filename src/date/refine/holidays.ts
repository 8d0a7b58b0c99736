import { dayOf, pad } from "../../text/calendar.ts";
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS } from "../mentions/holidayDates.ts";
import type { MeaningOf } from "./context.ts";
import { type Day, dayAt, iso, lastDayOfMonth, plusDays, weekday as weekdayOf, weekOf } from "./day.ts";

/** The day of a holiday in a year. */
export function holidayDay(holiday: string, year: number): Day {
  const fixed = FIXED_HOLIDAYS[holiday];
  if (fixed) return dayAt(dayOf(year, ...fixed));
  const fromEaster = EASTER_HOLIDAYS[holiday];
  if (fromEaster !== undefined) return plusDays(easter(year), fromEaster);
  const [month, weekday, nth, daysAfter] = FLOATING_HOLIDAYS[holiday] ?? [1, 1, 1, 0];
  if (nth < 0) {
    const last = lastDayOfMonth({ year, month });
    return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayAt(dayOf(year, month, 1));
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + daysAfter);
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, as Meeus gives it). */
function easter(year: number): Day {
  const div = (a: number, b: number) => Math.floor(a / b);
  const [golden, century, rest] = [year % 19, div(year, 100), year % 100];
  const moon = div(century + 8, 25);
  const epact = (19 * golden + century - div(century, 4) - div(century - moon + 1, 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * div(rest, 4) - epact - (rest % 4)) % 7;
  const late = div(golden + 11 * epact + 22 * sunday, 451);
  const days = epact + sunday - 7 * late + 114;
  return dayAt(dayOf(year, div(days, 31), (days % 31) + 1));
}

/** The value by the words alone: `XXXX-12-25`; `XXXX` for a holiday without a fixed date. */
export function holidayWithoutDay({ holiday, week, year }: MeaningOf<"holiday">): string {
  const day = year === null ? null : holidayDay(holiday, year);
  if (week) return day ? weekOf(day) : "XXXX-WXX";
  const [inMonth, onDay] = FIXED_HOLIDAYS[holiday] ?? [];
  if (day) return iso(day);
  return inMonth === undefined || onDay === undefined ? "XXXX" : `XXXX-${pad(inMonth)}-${pad(onDay)}`;
}
