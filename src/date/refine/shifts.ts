import type { DateTime } from "luxon";
import type { Unit } from "../mentions/vocabulary.ts";
import { type Context, firstDay, iso, type Of } from "./context.ts";

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
function shifted(from: DateTime, unit: Unit, count: number, time = ""): string {
  switch (unit) {
    case "S":
    case "TM":
    case "TH":
      return iso(from);
    case "D":
      return `${iso(from.plus({ days: count }))}${time}`;
    case "W":
      return from.plus({ weeks: count }).toFormat("kkkk-'W'WW");
    case "M":
      return from.plus({ months: count }).toFormat("yyyy-MM");
    case "Q":
      return from.plus({ months: 3 * count }).toFormat("yyyy-'Q'q");
    case "Y":
      return from.plus({ years: count }).toFormat("yyyy");
    case "E":
      return from
        .plus({ years: 10 * count })
        .toFormat("yyyy")
        .slice(0, 3);
    case "C":
      return from
        .plus({ years: 100 * count })
        .toFormat("yyyy")
        .slice(0, 2);
  }
}
