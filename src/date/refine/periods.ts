import { pad } from "../../text/calendar.ts";
import { type Context, type MeaningOf, surelyNearest } from "./context.ts";
import { type Day, dayIn, plusDays, weekday, weekOf } from "./day.ts";

/** The first month of each season, in the northern hemisphere. */
const STARTS: Readonly<Record<MeaningOf<"season">["season"], number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "last spring" is over, "next spring" hasn't begun; "spring" alone is the nearest, and after words of the future the next. */
export function seasonValue(meaning: MeaningOf<"season">, context: Context): string {
  const { season, year, direction } = meaning;
  const named = year ?? (direction === null ? seasonNear(meaning, context) : yearOf(meaning, context));
  return `${named ?? "XXXX"}-${season}`;
}

/** The year of "last", "this" or "next" spring; null if two may be meant. */
function yearOf({ season, direction }: MeaningOf<"season">, { reference }: Context): number | null {
  const { year, month } = reference;
  const starts = STARTS[season];
  if (direction === -1) return year - (starts + 2 >= month ? 1 : 0);
  if (direction === 1) return year + (starts <= month ? 1 : 0);
  // "This winter", in January, began in the year before; in March it may be that one or the next.
  if (season !== "WI" || month > MARCH) return year;
  return month === MARCH ? null : year - 1;
}

/** The year of a season that is named alone; null if it isn't sure. */
function seasonNear(meaning: MeaningOf<"season">, context: Context): number | null {
  const { reference, isStory, focus } = context;
  // A story that has come to a day or month may tell of the season before it or after it.
  if (isStory && focus !== null && !/^\d{4}$/.test(focus)) return null;
  const starts = STARTS[meaning.season];
  // Winter's middle is in the next year.
  const [later, middle] = starts === 12 ? [1, 1] : [0, starts + 1];
  const middles = [-1, 0, 1].map((shift) => dayIn(reference.year + shift + later, middle, 15));
  const found =
    meaning.toCome === "surely" && !isStory
      ? seasonToCome(reference.number, middles)
      : surelyNearest(context, meaning, middles);
  return found && found.year - later;
}

const MARCH = 3;

/** In days. */
const [HALF_A_SEASON, HALF_A_MONTH] = [45, 15];

/** The season to come or the one that has begun; null in its last month, in which "will open in the spring" may mean the next one. */
function seasonToCome(today: number, middles: readonly (Day | null)[]): Day | null {
  const found = middles.find((middle) => middle !== null && middle.number >= today - HALF_A_SEASON) ?? null;
  return found !== null && found.number >= today - HALF_A_MONTH ? found : null;
}

/** A half year: in the year it names, else in the article's. */
export function halfValue({ half, year, yearShift }: MeaningOf<"half">, { reference }: Context): string {
  return `${year ?? reference.year + (yearShift ?? 0)}-H${half}`;
}

const SATURDAY = 6;

/** On Monday to Wednesday "the weekend" is the last one, from Thursday on the next, unless something had happened on it. */
export function weekendValue(
  { direction, side, happened }: MeaningOf<"weekend">,
  { reference }: Context,
): string {
  const today = weekday(reference);
  const isOver = happened && side !== 1 && today < SATURDAY;
  const weeks = isOver && direction !== 1 ? -1 : (direction ?? (today < 4 && side !== 1 ? -1 : 0));
  return `${weekOf(plusDays(reference, 7 * weeks))}-WE`;
}

/** A year of two digits lies in the past or at most so many years ahead. */
const YEARS_AHEAD = 10;

/** "'98" is the latest such year that is at most `YEARS_AHEAD` years ahead. */
export function shortYearValue({ year }: MeaningOf<"short-year">, { written }: Context): string {
  const latest = written.year + YEARS_AHEAD;
  return pad(latest - ((((latest - Number(year)) % 100) + 100) % 100), 4);
}

/** A decade is called so only after its first 5 years: in 2021 "the twenties" are the 1920s. */
const NAMED_AFTER = 5;

/** "the '60s" is the latest such decade. */
export function decadeValue({ digit }: MeaningOf<"decade">, { written }: Context): string {
  const latest = Math.floor((written.year - NAMED_AFTER) / 10);
  return pad(latest - ((((latest - Number(digit)) % 10) + 10) % 10), 3);
}
