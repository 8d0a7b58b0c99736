import { dayOf } from "../../text/calendar.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { valueWithoutDay } from "../refine/valueWithoutDay.ts";
import { timexToEdtf } from "../timexEdtf.ts";
import { type DayRange, daysOf, overallRange } from "./daySet.ts";

/** There are no newspapers from before. */
const FIRST_YEAR = dayOf(1500, 1, 1);

/**
 * Seasons that may be earlier in the year than EDTF counts them: "the winter of 1987" may be its January, and in the south summer and
 * autumn are.
 */
const MAY_BE_EARLIER = /\b(?:winter|summer|autumn)\b/i;

/** The days of a year or of a part of it that some words name; null for a decade, which is too vague for a bound. */
export function spanOfYear({ type, meaning, text }: TimeMatch): DayRange | null {
  if (type === "SET" || type === "DURATION") return null;
  if (meaning.kind === "season" && meaning.year !== null && MAY_BE_EARLIER.test(text))
    return meaning.year < 1500 ? null : [dayOf(meaning.year, 1, 1), dayOf(meaning.year + 1, 3, 1) - 1];
  const edtf = timexToEdtf(valueWithoutDay(meaning));
  const span = edtf !== null && /^\d{4}(?!\d|X)/.test(edtf) ? overallRange(daysOf(edtf)) : null;
  return span && span[0] >= FIRST_YEAR ? span : null;
}
