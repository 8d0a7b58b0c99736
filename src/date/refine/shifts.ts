import { pad } from "../../text/calendar.ts";
import type { Unit } from "../mentions/vocabulary.ts";
import { type Context, firstDay, type Of } from "./context.ts";
import { type Day, iso, plusDays, plusMonths, quarterOf, weekOf } from "./day.ts";

/** "a year ago" in a report on a quarter is that quarter's, a year before. */
export function shiftValue({ unit, count, time, ago }: Of<"shift">, { reference, last }: Context): string {
  const quarter = ago && unit === "Y" && count === -1 ? quarterAway(last, count) : null;
  return quarter ?? shifted(reference, unit, count, time);
}

/** From what was spoken of last: a year before a quarter is a quarter, after a day it is a year. */
export function stepValue({ unit, count, time }: Of<"step">, { reference, last }: Context): string {
  const quarter = unit === "Y" ? quarterAway(last, count) : null;
  return quarter ?? shifted((last === null ? null : firstDay(last)) ?? reference, unit, count, time);
}

/** The same quarter so many years away; null where no quarter was spoken of. */
function quarterAway(last: string | null, years: number): string | null {
  const quarter = /^(\d{4})(-Q\d)$/.exec(last ?? "");
  return quarter && `${Number(quarter[1]) + years}${quarter[2]}`;
}

/** A day, week, month or year so far from a day, as exact as its unit. */
function shifted(from: Day, unit: Unit, count: number, time = ""): string {
  switch (unit) {
    case "S":
    case "TM":
    case "TH":
      return iso(from);
    case "D":
      return `${iso(plusDays(from, count))}${time}`;
    case "W":
      return weekOf(plusDays(from, 7 * count));
    case "M":
      return iso(plusMonths(from, count)).slice(0, 7);
    case "Q": {
      const date = plusMonths(from, 3 * count);
      return `${pad(date.year, 4)}-Q${quarterOf(date)}`;
    }
    case "Y":
      return pad(plusMonths(from, Math.round(12 * count)).year, 4);
    case "E":
      return pad(from.year + 10 * count, 4).slice(0, 3);
    case "C":
      return pad(from.year + 100 * count, 4).slice(0, 2);
  }
}
