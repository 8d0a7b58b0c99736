import { DateTime } from "luxon";
import { edtfBounds } from "../edtf.ts";
import { type FullDate, fullDate } from "./fullDate.ts";

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date that a person or a program wrote into a field of its own: EDTF, a moment with its
 * zone (the day it was in the archive's time zone), or a full date in words. Null for else.
 */
export function givenDate(text: string, timezone: string): FullDate | null {
  if (MOMENT.test(text)) return moment(text, timezone);
  if (edtfBounds(text)) return { edtf: text, oddity: null };
  return fullDate(text);
}

function moment(text: string, zone: string): FullDate | null {
  const iso = text.replace(" ", "T").replace(/\s/g, "");
  const edtf = DateTime.fromISO(iso, { zone }).toISODate();
  return edtf === null ? null : { edtf, oddity: null };
}
