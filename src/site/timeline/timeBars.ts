import { groupBy } from "../../shared/groupBy.ts";
import { yearPath } from "../urls.ts";
import { type Bar, monthsOf } from "./density.ts";
import type { Year } from "./timeline.ts";

/** What one bar stands for. */
type Unit = "month" | "year" | "decade" | "century";

/** Bars that stand together: the months of a year, or all bars if each is a year or more. */
interface BarGroup {
  /** The year of the months; null if the bars have no common name. */
  readonly year: string | null;
  readonly bars: readonly Bar[];
}

/** The number of articles over the whole time of the archive. */
export interface TimeBars {
  readonly unit: Unit;
  readonly groups: readonly BarGroup[];
  /** The articles of a known year that are in no bar, because bars are months and theirs isn't known. */
  readonly monthless: number;
}

/** The most months that are drawn one by one: on a phone a year is a row of its own. */
const MAX_MONTHS = 36;

/** The most bars of years, decades or centuries. */
const MAX_BARS = 40;

/** The digits of a year that years of the same bar share. */
const DIGITS: readonly (readonly [Unit, number])[] = [
  ["year", 4],
  ["decade", 3],
  ["century", 2],
];

/**
 * A bar for each month if they are few, else for each year, decade or century, so that every bar is wide enough for a finger.
 * Periods without articles are included, so that gaps can be seen; null for fewer than two bars.
 * @param years those with articles.
 * @param place where a reader finds the years from this one on; for a bar of several years.
 */
export function timeBarsOf(years: readonly Year[], place: (year: string) => string): TimeBars | null {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const isShort = Number(last.year) - Number(first.year) <= MAX_MONTHS / 12;
  const months = isShort ? monthsOf(years) : [];
  if (months.length > 1 && months.length <= MAX_MONTHS) {
    const byYear = groupBy(months, ({ period }) => period.slice(0, 4));
    const groups = [...byYear].map(([year, bars]) => ({ year, bars }));
    return {
      unit: "month",
      groups,
      monthless: years.reduce((sum, { sometime }) => sum + sometime.length, 0),
    };
  }
  const count = (digits: number) => step(last.year, digits) - step(first.year, digits) + 1;
  const [unit, digits] = DIGITS.find(([, of]) => count(of) <= MAX_BARS) ?? (["century", 2] as const);
  if (count(digits) < 2) return null;
  return { unit, groups: [{ year: null, bars: barsOf(years, digits, place) }], monthless: 0 };
}

const step = (year: string, digits: number) => Number(year.slice(0, digits));

function barsOf(years: readonly Year[], digits: number, place: (year: string) => string): Bar[] {
  const byStep = groupBy(years, ({ year }) => step(year, digits));
  const steps = [...byStep.keys()];
  const [from = 0, to = -1] = [steps[0], steps.at(-1)];
  return Array.from({ length: to - from + 1 }, (_, index): Bar => {
    const period = String(from + index).padStart(digits, "0");
    const of = byStep.get(from + index);
    const [first] = of ?? [];
    if (!of || !first) return { period, count: 0, path: null };
    const count = of.reduce((sum, { articles }) => sum + articles.length, 0);
    return { period, count, path: digits === 4 ? yearPath(first.year) : place(first.year) };
  });
}
