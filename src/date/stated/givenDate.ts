import { DateTime } from "luxon";
import { publishedLine } from "../../parse/credits/publishedLine.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { foreignDateLine } from "./foreignDate.ts";
import { type FullDate, fullDate } from "./fullDate.ts";

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;

/** RFC 2822 has a time in each moment. Luxon takes long to say that a text is none. */
const HAS_TIME = /\d:\d/;

/**
 * Reads the date field of the register or the front matter: EDTF, a moment with its zone (which gives
 * the day in the archive's time zone), or a full date in words. Null for anything else, such as
 * "before 29 October 2024".
 */
export function givenDate(text: string, timezone: string): FullDate | null {
  if (MOMENT.test(text)) return dayOf(isoMoment(text, timezone));
  if (edtfBounds(text)) return { edtf: text, oddity: null };
  const line = publishedLine(text.trim());
  return (
    (HAS_TIME.test(text) ? dayOf(DateTime.fromRFC2822(text, { zone: timezone })) : null) ??
    (line && fullDate(line.date)) ??
    foreignDateLine(text)
  );
}

function isoMoment(text: string, zone: string): DateTime {
  return DateTime.fromISO(text.replace(" ", "T").replace(/\s/g, ""), { zone });
}

function dayOf(moment: DateTime): FullDate | null {
  const edtf = moment.toISODate();
  return edtf === null ? null : { edtf, oddity: null };
}
