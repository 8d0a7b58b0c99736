import type { Span } from "../../records/span.ts";
import { dayNumber } from "../../text/calendar.ts";
import { edtfBounds } from "../../text/edtf.ts";
import type { Member } from "../member.ts";
import { beginningIn } from "./beginningIn.ts";

/** The days that an expression stands for (ISO 8601). */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** The times in a part of a paragraph. */
interface Times {
  /** Those of about a month and more, and durations, as TIMEX3 values: "2024", "P1Y". */
  readonly periods: ReadonlySet<string>;
  /** Those of days and weeks. */
  readonly days: readonly Days[];
}

/** A time of at least so many days is a period. */
const PERIOD_DAYS = 27;

/** @param times of a paragraph, in order. @param span the part of the paragraph. */
export function timesBetween(times: Member["times"], span: Span): Times {
  const here = beginningIn(times, ({ at }) => at[1], span).filter(({ at }) => at[2] <= span.end);
  const periods = new Set<string>();
  const days: Days[] = [];
  for (const { type, value, edtf } of here) {
    const short = type === "DURATION" || type === "SET" ? null : shortTime(edtf);
    if (short) days.push(short);
    // Without a date, "now" and "recently" limit nothing.
    else if (edtf !== null || type === "DURATION" || type === "SET") periods.add(value);
  }
  return { periods, days };
}

/** The days of a time that is shorter than about a month; null for any other. */
function shortTime(edtf: string | null): Days | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  if (!bounds?.earliest || !bounds.latest) return null;
  const { earliest, latest } = bounds;
  return dayNumber(latest) - dayNumber(earliest) < PERIOD_DAYS ? { earliest, latest } : null;
}
