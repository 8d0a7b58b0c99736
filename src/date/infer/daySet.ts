import { dayOf, isoDay } from "../../text/calendar.ts";
import { edtfBounds } from "../../text/edtf.ts";

/** Days since 1970-01-01, first and last, inclusive; infinite where it is open. */
export type Span = readonly [first: number, last: number];

/** The days that a clue leaves possible: spans in order, apart from each other. */
export type DaySet = readonly Span[];

export const ALL_DAYS: DaySet = [[-Infinity, Infinity]];

/** @param iso `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** The days between two bounds; null is open. */
export function between(earliest: string | null, latest: string | null): DaySet {
  const first = earliest === null ? -Infinity : dayNumber(earliest);
  const last = latest === null ? Infinity : dayNumber(latest);
  return first <= last ? [[first, last]] : [];
}

/** The days of an EDTF expression, a set `[a,b]` with its gaps; none for what is no EDTF. */
export function daysOf(edtf: string): DaySet {
  const members = /^\[(.*)\]$/.exec(edtf)?.[1]?.split(",") ?? [edtf];
  return union(
    members.map((member) => {
      const bounds = edtfBounds(member.includes("..") && !member.includes("/") ? `[${member}]` : member);
      return bounds ? between(bounds.earliest, bounds.latest) : [];
    }),
  );
}

export function union(sets: readonly DaySet[]): DaySet {
  const spans = sets.flat().sort((a, b) => a[0] - b[0]);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span[0] <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

export function intersection(a: DaySet, b: DaySet): DaySet {
  return a.flatMap(([first, last]) =>
    b.flatMap(([from, to]): Span[] => {
      const span: Span = [Math.max(first, from), Math.min(last, to)];
      return span[0] <= span[1] ? [span] : [];
    }),
  );
}

export function holdsDay(set: DaySet, day: number): boolean {
  return set.some(([first, last]) => first <= day && day <= last);
}

export function sameDays(a: DaySet, b: DaySet): boolean {
  return a.length === b.length && a.every(([first, last], i) => b[i]?.[0] === first && b[i]?.[1] === last);
}

/** From the first possible day to the last; null for no day at all. */
export function hull(set: DaySet): Span | null {
  const [first, last] = [set[0], set.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}

/** The set in EDTF: `2024-11-04`, `2024-11`, `2024-11-04/2024-11-10`, `2024-01-01/..`, `[2018-11-05,2024-11-04..2024-11-05]`. */
export function edtfOf(set: DaySet): string {
  const [only] = set;
  if (!only) return "";
  return set.length === 1 ? spanEdtf(only, "/") : `[${set.map((span) => spanEdtf(span, "..")).join(",")}]`;
}

/** Whole months and years are written as such: `2024-10`, `1998/2004`, `2024/..`. */
function spanEdtf([first, last]: Span, mark: "/" | ".."): string {
  const open = mark === "/" ? ".." : "";
  const [from, to] = [
    Number.isFinite(first) ? isoDay(first) : null,
    Number.isFinite(last) ? isoDay(last) : null,
  ];
  if (from === null && to === null) return "";
  const length = LENGTHS.find(
    (size) => (from === null || starts(from, size)) && (to === null || starts(isoDay(last + 1), size)),
  );
  const [a, b] = [from?.slice(0, length) ?? open, to?.slice(0, length) ?? open];
  return a === b ? a : `${a}${mark}${b}`;
}

/** How much of an ISO date names a year, a month, a day: the shortest that says it all is written. */
const LENGTHS = [4, 7, 10];

/** Whether a year or a month begins on this day. */
const starts = (iso: string, size: number) => iso.slice(size) === "-01-01".slice(size - 4);
