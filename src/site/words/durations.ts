import type { Unit } from "../../languages/unit.ts";
import { wordsIn } from "../../languages/words.ts";

/** TIMEX3's letters for units of the calendar, the longest first, and for units of the clock, which follow its `T`. */
const CALENDAR: ReadonlyMap<string, Unit> = new Map([
  ["C", "century"],
  ["E", "decade"],
  ["Y", "year"],
  ["Q", "quarter"],
  ["M", "month"],
  ["W", "week"],
  ["D", "day"],
]);
const CLOCK: ReadonlyMap<string, Unit> = new Map([
  ["H", "hour"],
  ["M", "minute"],
  ["S", "second"],
]);

/** "20 years", "2 years and 6 months", "some weeks; how many isn’t said"; null for a value that isn't a duration. */
export function durationWords(value: string, language: string): string | null {
  const parts = partsOf(value);
  if (parts === null) return null;
  const { duration, durations, some } = wordsIn(language).times;
  return durations(
    parts.map(([count, unit]) => (count === "X" ? some(unit) : duration(Number(count), unit))),
    value.includes("X"),
  );
}

/** A repetition in words: "every day", "every 2 weeks"; null for a value that isn't one. */
export function repeatedWords(value: string, language: string): string | null {
  const [first, ...others] = partsOf(value) ?? [];
  if (!first || others.length > 0) return null;
  const [count, unit] = first;
  return count === "X" ? null : wordsIn(language).times.every(Number(count), unit);
}

/** The numbers of an ISO 8601 duration with their units; null for a value that isn't one. */
function partsOf(value: string): (readonly [string, Unit])[] | null {
  const [, calendar, clock] = /^P((?:[\dX.]+[CEYQMWD])*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value) ?? [];
  if (!calendar && !clock) return null;
  return [...unitsIn(calendar ?? "", CALENDAR), ...unitsIn(clock ?? "", CLOCK)];
}

function unitsIn(text: string, units: ReadonlyMap<string, Unit>): (readonly [string, Unit])[] {
  return [...text.matchAll(/([\dX.]+)([A-Z])/g)].flatMap(([, count = "", letter = ""]) => {
    const unit = units.get(letter);
    return unit ? [[count, unit] as const] : [];
  });
}
