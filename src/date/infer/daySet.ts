import { dayNumber, isoDay } from "../../text/calendar.ts";
import { edtfBounds } from "../../text/edtf.ts";

/** First and last day, both included, as days since 1970-01-01; infinite where a side is open. */
export type DayRange = readonly [first: number, last: number];

/** The days that a clue leaves possible: ranges in order, with gaps between them. */
export type DaySet = readonly DayRange[];

export const ALL_DAYS: DaySet = [[-Infinity, Infinity]];

/** The days from one bound to another, both included; null is open. */
export function daysBetween(earliest: string | null, latest: string | null): DaySet {
  const first = earliest === null ? -Infinity : dayNumber(earliest);
  const last = latest === null ? Infinity : dayNumber(latest);
  return first <= last ? [[first, last]] : [];
}

/** The days of an EDTF expression; a set `[a,b]` keeps its gaps. Empty if the text is not EDTF. */
export function daysOf(edtf: string): DaySet {
  const members = /^\[(.*)\]$/.exec(edtf)?.[1]?.split(",") ?? [edtf];
  return union(
    members.map((member) => {
      const bounds = edtfBounds(member.includes("..") && !member.includes("/") ? `[${member}]` : member);
      return bounds ? daysBetween(bounds.earliest, bounds.latest) : [];
    }),
  );
}

export function union(sets: readonly DaySet[]): DaySet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
  const joined: DayRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range[0] <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    else joined.push(range);
  }
  return joined;
}

export function intersection(a: DaySet, b: DaySet): DaySet {
  return a.flatMap(([first, last]) =>
    b.flatMap(([from, to]): DayRange[] => {
      const common: DayRange = [Math.max(first, from), Math.min(last, to)];
      return common[0] <= common[1] ? [common] : [];
    }),
  );
}

export function includesDay(set: DaySet, day: number): boolean {
  return set.some(([first, last]) => first <= day && day <= last);
}

export function sameDays(a: DaySet, b: DaySet): boolean {
  return a.length === b.length && a.every(([first, last], i) => b[i]?.[0] === first && b[i]?.[1] === last);
}

/** From the first possible day to the last; null if no day is possible. */
export function overallRange(set: DaySet): DayRange | null {
  const [first, last] = [set[0], set.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}

/** The set in EDTF: `2024-11-04`, `2024-11`, `2024-11-04/2024-11-10`, `2024-01-01/..`, `[2018-11-05,2024-11-04..2024-11-05]`. */
export function edtfOf(set: DaySet): string {
  const [only] = set;
  if (!only) return "";
  return set.length === 1
    ? rangeEdtf(only, "/")
    : `[${set.map((range) => rangeEdtf(range, "..")).join(",")}]`;
}

/** Whole months and years are written without their days: `2024-10`, `1998/2004`, `2024/..`. */
function rangeEdtf([first, last]: DayRange, separator: "/" | ".."): string {
  const open = separator === "/" ? ".." : "";
  const [from, to] = [
    Number.isFinite(first) ? isoDay(first) : null,
    Number.isFinite(last) ? isoDay(last) : null,
  ];
  if (from === null && to === null) return "";
  const length = LENGTHS.find(
    (size) => (from === null || starts(from, size)) && (to === null || starts(isoDay(last + 1), size)),
  );
  const [a, b] = [from?.slice(0, length) ?? open, to?.slice(0, length) ?? open];
  return a === b ? a : `${a}${separator}${b}`;
}

/** The lengths of a year, a month and a day in an ISO date; the shortest that loses nothing is written. */
const LENGTHS = [4, 7, 10];

/** Whether a year (size 4) or a month (size 7) begins on this day; any day does for size 10. */
const starts = (iso: string, size: number) => iso.slice(size) === "-01-01".slice(size - 4);
