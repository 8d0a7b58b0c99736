import { dayOf } from "../../text/calendar.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { valueWithoutDay } from "../refine/valueWithoutDay.ts";
import { timexToEdtf } from "../timexEdtf.ts";
import { type DayRange, daysOf, overallRange } from "./daySet.ts";

/** There are no newspapers from before. */
const FIRST_YEAR = dayOf(1500, 1, 1);

/** The days of a year or of a part of it that some words name; null for a decade, which is too vague for a bound. */
export function spanOfYear({ type, meaning }: TimeMatch): DayRange | null {
  if (type === "SET" || type === "DURATION") return null;
  const edtf = timexToEdtf(valueWithoutDay(meaning));
  const span = edtf !== null && /^\d{4}(?!\d|X)/.test(edtf) ? overallRange(daysOf(edtf)) : null;
  return span && span[0] >= FIRST_YEAR ? span : null;
}
