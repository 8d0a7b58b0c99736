import type { Outcome, Problem } from "../problem.ts";
import { ARCHIVE_FILE } from "../read/archive.ts";
import type { Archive } from "../records/source.ts";
import { type Bounds, edtfBounds } from "../text/edtf.ts";

/** No bounds: an archive whose articles may be of any day. */
export const NO_BOUNDS: Bounds = { earliest: null, latest: null };

type Setting = "earliest" | "latest" | "collected";

/**
 * The days between which all articles lie, as `archive.yml` sets them: nothing is newer than the day on which the
 * collection was closed. A setting that is not a date is a problem and is ignored.
 */
export function archiveBounds(archive: Archive): Outcome<Bounds> {
  const problems: Problem[] = [];
  const bad = (rule: Setting, message: string, excerpt: string) => {
    problems.push({ seed: ARCHIVE_FILE, stage: "date", rule, message, excerpt });
  };
  const day = (setting: Setting): string | null => {
    const text = archive[setting];
    const found = text === null ? null : edtfBounds(text);
    if (text !== null && !found) bad(setting, NOT_A_DATE[setting], text);
    return found?.[setting === "earliest" ? "earliest" : "latest"] ?? null;
  };
  const [latest, collected] = [day("latest"), day("collected")];
  const value: Bounds = { earliest: day("earliest"), latest: earlierOf(latest, collected) };
  if (value.earliest === null || value.latest === null || value.earliest <= value.latest)
    return { value, problems };
  const isCollected = value.latest === collected;
  const message = isCollected
    ? "The collection was closed before the earliest day, so neither counts."
    : "The latest day is before the earliest, so both bounds are ignored.";
  const rule = isCollected ? "collected" : "latest";
  bad(rule, message, `${archive.earliest} to ${archive[rule]}`);
  return { value: NO_BOUNDS, problems };
}

const BOUND = "This bound is not a date. Write 2024, 2024-10 or 2024-10-29.";
const NOT_A_DATE: Readonly<Record<Setting, string>> = {
  earliest: BOUND,
  latest: BOUND,
  collected: "When the collection was closed is not a date. Write 2024, 2024-10 or 2024-10-29.",
};

function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * What a build says about articles that may be of any later day, where `archive.yml` doesn't say when the collection
 * was closed; empty if nothing is to be gained.
 * @param open the number of articles without a last possible day.
 */
export function collectedHint({ latest, collected }: Archive, open: number): string {
  if (open === 0 || latest !== null || collected !== null) return "";
  return `, ${open} without a last possible day (“collected: 2024-10” in archive.yml would give one)`;
}
