import type { Meaning } from "../mentions/meaning.ts";
import type { PlacedTime } from "../mentions/places.ts";
import type { Day } from "./day.ts";
import { isWithoutYear } from "./namedYear.ts";

/** The most characters between a number of years and its month or day: "two years ago, in March". */
const GAP = ", in ".length;

/**
 * A month, day, season or holiday in the year that the words beside it count from the article's own: "two years ago in March", "in March
 * two years ago", "last year, on March 3". Null if no such words stand beside it.
 */
export function inYearBeside(
  match: PlacedTime,
  before: PlacedTime | undefined,
  after: PlacedTime | undefined,
  written: Day,
): Meaning | null {
  const { meaning } = match;
  const { kind } = meaning;
  if (kind !== "day" && kind !== "month" && kind !== "season" && kind !== "holiday") return null;
  const years = yearsTo(before, match, before) ?? yearsTo(match, after, after);
  return years === null || !isWithoutYear(meaning) ? null : { ...meaning, year: written.year + years };
}

/** The whole number of years that one of two expressions side by side counts; null if it counts none, or only about so many. */
function yearsTo(
  first: PlacedTime | undefined,
  second: PlacedTime | undefined,
  one: PlacedTime | undefined,
): number | null {
  if (!first || !second || one?.meaning.kind !== "shift") return null;
  const { unit, count, vague, inThe, of } = one.meaning;
  const isNear = first.sentence === second.sentence && second.start - first.end <= GAP;
  const isExact = unit === "Y" && Number.isInteger(count) && vague === undefined && !inThe && !of;
  return isNear && isExact ? count : null;
}
