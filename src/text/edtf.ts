import { parse } from "edtf";
import { memoised } from "../shared/memoised.ts";
import { dayOf, existingDay, isoDay } from "./calendar.ts";

/** The first and the last day that an EDTF expression allows, both included; null on an open side. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Months of the EDTF seasons (ISO 8601-2, 4.8): 21 spring to 24 winter, of the northern year. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 14],
  // EDTF level 2 continues the list with quarters, thirds and halves of a year.
  "33": [1, 3],
  "34": [4, 6],
  "35": [7, 9],
  "36": [10, 12],
  "37": [1, 4],
  "38": [5, 8],
  "39": [9, 12],
  "40": [1, 6],
  "41": [7, 12],
};

/**
 * The first and last day of an EDTF expression; null for text that isn't EDTF or has a year outside of
 * 0001 to 9999. The `edtf` package only validates here, as its own bounds are wrong: its spring begins
 * in January, and of `[a..b]` it reads only the first day. A time of day is ignored; `?`, `~` and `%`
 * don't widen the bounds.
 */
export function edtfBounds(text: string): Bounds | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  // Most expressions are one day. The year 0000 exists in EDTF, but no news is of it.
  if (year !== undefined && year !== "0000") {
    const only = isoOf(Number(year), Number(month), Number(day));
    return only === null ? null : { earliest: only, latest: only };
  }
  return boundsOf(text);
}

/** Remembered, because archives have the same spans again and again, and the package's parser is slow. */
const boundsOf = memoised((text: string): Bounds | null => {
  if (!isEdtf(text)) return null;
  const set = /^[[{](.*)[\]}]$/.exec(text);
  if (set?.[1] !== undefined) return union(set[1].split(",").map(member));
  const sides = text.split("/");
  if (sides.length === 2) return interval(sides[0] ?? "", sides[1] ?? "");
  return single(text);
});

function isEdtf(text: string): boolean {
  // The package's parser is slow, and nearly all dates have one of these shapes; the calendar checks their numbers.
  if (PLAIN.test(text)) return true;
  if (!ALPHABET.test(text)) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The shapes of a day, month, quarter, half, season, year, decade and century, and of an interval of two days. */
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$|^\d{2}(?:\d|X)X$|^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

/** The characters of EDTF: most texts that are none have others, such as "Published May 3, 2019". */
const ALPHABET = /^[\dESTXYZ%+\-./:?~−{}[\],\s]*$/;

function member(text: string): Bounds | null {
  const range = text.trim().split("..");
  return range.length === 2 ? interval(range[0] ?? "", range[1] ?? "") : single(text.trim());
}

function interval(from: string, to: string): Bounds | null {
  const isOpen = (side: string) => side === "" || side === "..";
  const first = isOpen(from) ? { earliest: null } : single(from);
  const last = isOpen(to) ? { latest: null } : single(to);
  if (first === null || last === null || (isOpen(from) && isOpen(to))) return null;
  const bounds = { earliest: first.earliest, latest: last.latest };
  const backward = bounds.earliest && bounds.latest && bounds.earliest > bounds.latest;
  return backward ? null : bounds;
}

function union(members: readonly (Bounds | null)[]): Bounds | null {
  const all = members.filter((bounds) => bounds !== null);
  if (all.length === 0 || all.length < members.length) return null;
  const firsts = all.map((bounds) => bounds.earliest);
  const lasts = all.map((bounds) => bounds.latest);
  return {
    earliest: firsts.includes(null) ? null : (firsts.sort()[0] ?? null),
    latest: lasts.includes(null) ? null : (lasts.sort().at(-1) ?? null),
  };
}

/** The bounds of one date: a year, month, day or season, with `X` for unknown digits. */
function single(text: string): Bounds | null {
  const plain = text.replace(/[?~%]/g, "").replace(/T.*$/, "");
  const parts = /^(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(plain);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return null;
  const season = month === undefined ? undefined : SEASON_MONTHS[month];
  if (season) return months(Number(year), season);
  const earliest = lowest(year, month, day);
  const latest = highest(year, month, day);
  // For the year 0000 the two come out in the wrong order.
  return earliest && latest && earliest <= latest ? { earliest, latest } : null;
}

function months(year: number, [from, to]: readonly [number, number]): Bounds {
  return { earliest: isoDay(dayOf(year, from, 1)), latest: endOf(year, to) };
}

/** The last day of a month; month 13 is January of the next year. */
function endOf(year: number, month: number): string {
  const [y, m] = month > 11 ? [year + 1, month - 11] : [year, month + 1];
  return isoDay(dayOf(y, m, 1) - 1);
}

function lowest(year: string, month = "XX", day = "XX"): string | null {
  const least = (digits: string) => Math.max(1, Number(digits.replace(/X/g, "0")));
  return isoOf(least(year), least(month), least(day));
}

function highest(year: string, month = "XX", day = "XX"): string | null {
  const most = (digits: string) => Number(digits.replace(/X/g, "9"));
  const y = most(year);
  const m = month.startsWith("X") ? 12 : Math.min(12, most(month));
  const end = endOf(y, m);
  return day === "XX" ? end : isoOf(y, m, Math.min(Number(end.slice(8)), most(day)));
}

function isoOf(year: number, month: number, day: number): string | null {
  const found = existingDay(year, month, day);
  return found === null ? null : isoDay(found);
}

/** Whether an expression is marked as approximate (`~`), uncertain (`?`) or both (`%`). */
export function qualifier(text: string): { approximate: boolean; uncertain: boolean } {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}
