import { pluralOf } from "../../shared/plurals.ts";

/** TIMEX3's letters for units of the calendar, the longest first, and for units of the clock, which follow its `T`. */
const CALENDAR = {
  C: "century",
  E: "decade",
  Y: "year",
  Q: "quarter",
  M: "month",
  W: "week",
  D: "day",
} as const;
const CLOCK = { H: "hour", M: "minute", S: "second" } as const;

/** "20 years", "2 years and 6 months", "some weeks; how many isn’t said"; null for a value that isn't a duration. */
export function durationWords(value: string): string | null {
  const parts = partsOf(value);
  if (parts === null) return null;
  const words = parts.map(([count, unit]) =>
    count === "X"
      ? `some ${pluralOf(unit)}`
      : `${Number(count)} ${Number(count) === 1 ? unit : pluralOf(unit)}`,
  );
  return words.join(" and ") + (value.includes("X") ? "; how many isn’t said" : "");
}

/** A repetition in words: "every day", "every 2 weeks"; null for a value that isn't one. */
export function repeatedWords(value: string): string | null {
  const [[count, unit] = ["", ""], ...others] = partsOf(value) ?? [];
  if (count === "" || count === "X" || others.length > 0) return null;
  return Number(count) === 1 ? `every ${unit}` : `every ${Number(count)} ${pluralOf(unit)}`;
}

/** The numbers of an ISO 8601 duration with their units; null for a value that isn't one. */
function partsOf(value: string): (readonly [string, string])[] | null {
  const [, calendar, clock] = /^P((?:[\dX.]+[CEYQMWD])*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value) ?? [];
  if (!calendar && !clock) return null;
  return [...unitsIn(calendar ?? "", CALENDAR), ...unitsIn(clock ?? "", CLOCK)];
}

function unitsIn(text: string, units: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return [...text.matchAll(/([\dX.]+)([A-Z])/g)].map(([, count = "", letter = ""]) => [
    count,
    units[letter] ?? letter,
  ]);
}
