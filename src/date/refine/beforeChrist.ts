import { pad } from "../../text/calendar.ts";
import type { Meaning } from "../mentions/meaning.ts";

/** The value of a month, day, season or number of years in a history of the years before Christ; null for others. */
export function valueBeforeChrist(meaning: Meaning, focus: string): string | null {
  const year = /^BC\d{4}/.exec(focus)?.[0];
  if (year === undefined) return null;
  switch (meaning.kind) {
    case "month":
      return meaning.year === null && !meaning.nextTo ? `${year}-${pad(meaning.month)}` : null;
    case "day":
      return meaning.year === null ? `${year}-${pad(meaning.month)}-${pad(meaning.day)}` : null;
    case "season":
      return meaning.year === null ? `${year}-${meaning.season}` : null;
    case "step":
      return meaning.unit === "Y" ? yearsLater(year, meaning.count) : null;
    default:
      return null;
  }
}

/** Years before Christ count down; null if the step leads to those after. */
function yearsLater(year: string, count: number): string | null {
  const number = Number(year.slice(2)) - count;
  return number > 0 && Number.isInteger(number) ? `BC${pad(number, 4)}` : null;
}
