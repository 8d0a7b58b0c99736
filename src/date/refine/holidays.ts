import { dayOf, pad } from "../../text/calendar.ts";
import { EASTER_FEASTS, FIXED_FEASTS, FLOATING_FEASTS } from "../mentions/holidayDates.ts";
import type { Of } from "./context.ts";
import { type Day, dayAt, iso, lastOf, plusDays, weekday as weekdayOf, weekOf } from "./day.ts";

/** The day of a feast in a year. */
export function feastDay(feast: string, year: number): Day {
  const fixed = FIXED_FEASTS[feast];
  if (fixed) return dayAt(dayOf(year, ...fixed));
  const fromEaster = EASTER_FEASTS[feast];
  if (fromEaster !== undefined) return plusDays(easter(year), fromEaster);
  const [month, weekday, nth, behind] = FLOATING_FEASTS[feast] ?? [1, 1, 1, 0];
  if (nth < 0) {
    const last = lastOf({ year, month });
    return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayAt(dayOf(year, month, 1));
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + behind);
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

/** What the words alone say of the day: `XXXX-12-25`; of one that moves not even the month. */
export function openFeast({ feast, week, year }: Of<"feast">): string {
  const day = year === null ? null : feastDay(feast, year);
  if (week) return day ? weekOf(day) : "XXXX-WXX";
  const [inMonth, onDay] = FIXED_FEASTS[feast] ?? [];
  if (day) return iso(day);
  return inMonth === undefined || onDay === undefined ? "XXXX" : `XXXX-${pad(inMonth)}-${pad(onDay)}`;
}
