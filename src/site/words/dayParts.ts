import { DateTime } from "luxon";

/** TIMEX3's letters for parts of the day. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["MO", "the morning"],
  ["MI", "midday"],
  ["AF", "the afternoon"],
  ["EV", "the evening"],
  ["NI", "the night"],
  ["DT", "the daytime"],
]);

const DIVISIONS: ReadonlyMap<string, string> = new Map([
  ["Q1", "the first quarter"],
  ["Q2", "the second quarter"],
  ["Q3", "the third quarter"],
  ["Q4", "the fourth quarter"],
  ["H1", "the first half"],
  ["H2", "the second half"],
  ["SP", "spring"],
  ["SU", "summer"],
  ["FA", "autumn"],
  ["WI", "winter"],
]);

/** A part of the day or a time of day, in the archive's language; null for anything else. */
export function partName(time: string, language: string): string | null {
  if (time === "24:00") return "midnight at its end";
  const clock = DateTime.fromISO(`2024-01-01T${time}`, { zone: "utc" }).setLocale(language);
  return (
    PARTS.get(time) ?? (clock.isValid ? clock.toLocaleString({ hour: "numeric", minute: "2-digit" }) : null)
  );
}

/** A quarter, half or season of a year, by TIMEX3's letters for it. */
export function divisionName(letters: string): string | null {
  return DIVISIONS.get(letters) ?? null;
}
