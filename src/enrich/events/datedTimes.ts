import type { TimeExpression } from "../../records/date.ts";
import type { DatedEvent } from "../../records/events.ts";
import { dueDate, lacksYear, pastDate, type Written } from "./eventDate.ts";

/** A time, and the date of what happened then or was due then. */
export interface DatedTime {
  readonly time: TimeExpression;
  readonly type: DatedEvent["type"];
  readonly edtf: string;
}

/** How far before a month or a day without a year another year is looked for, and how far after it, in characters. */
const NEAR = { month: 900, day: 300, after: 120 };

/** The times of an article that may be those of events, in their order; one that may lie on either side is there for both. */
export function datedTimes(times: readonly TimeExpression[], written: Written): DatedTime[] {
  const yearsNear = nearYears(times);
  return times.flatMap((time) => datesOf(time, written, lacksYear(time) ? yearsNear(time) : []));
}

/** The years that a text gives near a time. The times must be asked for in their order. */
function nearYears(times: readonly TimeExpression[]): (time: TimeExpression) => string[] {
  const years = times.filter(({ text, edtf }) => edtf !== null && /\d{4}/.test(text));
  let first = 0;
  return ({ start, end, rule }) => {
    while ((years[first]?.end ?? Infinity) < start - NEAR.month) first += 1;
    const reach = rule === "times/month" ? NEAR.month : NEAR.day;
    const near: string[] = [];
    for (let at = first; (years[at]?.start ?? Infinity) < end + NEAR.after; at += 1) {
      const year = years[at];
      if (year?.edtf && year.end >= start - reach) near.push(year.edtf.slice(0, 4));
    }
    return near;
  };
}

/** A month or a day without its year may lie on either side: then the words must tell. */
function datesOf(time: TimeExpression, written: Written, years: readonly string[]): DatedTime[] {
  const [past, due] = [pastDate(time, written, years), dueDate(time, written)];
  return [
    ...(past === null ? [] : [{ time, type: "happened", edtf: past } as const]),
    ...(due === null ? [] : [{ time, type: "due", edtf: due } as const]),
  ];
}
