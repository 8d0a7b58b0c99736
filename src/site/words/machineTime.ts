import { DateTime } from "luxon";
import { memoised } from "../../shared/memoised.ts";
import { edtfBounds } from "../../text/edtf.ts";

/**
 * A TIMEX3 or EDTF value in the form of HTML's `datetime` attribute: a day, month, year, week, a day without its year, a
 * time of day, a duration in days or hours. Null for anything that HTML can't express, such as a quarter, a decade or a
 * duration in months.
 */
export const machineTime = memoised((value: string): string | null =>
  value.startsWith("P") ? duration(value) : (moment(value) ?? period(value) ?? open(value)),
);

/** A day, with its time of day if there is one; for a part of a day, the day alone. */
function moment(value: string): string | null {
  const [, day = "", time = ""] = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(value) ?? [];
  if (!isReal(day)) return null;
  return CLOCK.test(time) ? `${day}T${time}` : day;
}

function period(value: string): string | null {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return value < "0001" ? null : value;
  return /^\d{4}-W\d{2}$/.test(value) && isReal(value) ? value : null;
}

/** A day without its year, or a time without its day. */
function open(value: string): string | null {
  const day = /^XXXX-(\d{2}-\d{2})$/.exec(value)?.[1];
  // In a leap year, as 29 February is a day too.
  if (day !== undefined) return isReal(`2024-${day}`) ? day : null;
  const time = /^XXXX-XX-XXT(.+)$/.exec(value)?.[1] ?? "";
  return CLOCK.test(time) ? time : null;
}

/** Whether a day or a week exists. */
function isReal(day: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return edtfBounds(day) !== null;
  return day >= "0001" && DateTime.fromISO(day, { zone: "utc" }).isValid;
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** HTML has days, hours, minutes and seconds. A week is seven days; a month has no fixed length. */
function duration(value: string): string | null {
  const weeks = /^P(\d+)W$/.exec(value)?.[1];
  if (weeks !== undefined) return `P${Number(weeks) * 7}D`;
  return /^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(value) ? value : null;
}
