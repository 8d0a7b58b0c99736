import type { TimeMatch } from "../mentions/pattern.ts";

/** Times that news uses for its own day: a weekday, a weekday with its date and no year, "today", "yesterday", "now". */
export function isOwnDay({ meaning }: TimeMatch): boolean {
  if (meaning.kind === "day") return meaning.year === null && (meaning.weekday ?? null) !== null;
  if (meaning.kind === "weekday") return meaning.direction === null;
  if (meaning.kind === "shift") return meaning.unit === "D" && Math.abs(meaning.count) <= 1;
  return meaning.kind === "fixed" && meaning.value === "PRESENT_REF";
}
