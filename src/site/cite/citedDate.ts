import type { EntryFrontMatter } from "../../entry/schema.ts";
import { type Bounds, edtfBounds, qualifier } from "../../text/edtf.ts";
import { isSame } from "./part.ts";

/** A year, month or day; or a season with its name. */
export interface Part {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The days from one part to another, both included; null on an open side. */
export interface CitedInterval {
  readonly from: Part | null;
  readonly to: Part | null;
}

/** The date of an article, in the form that citations need. */
export interface CitedDate {
  /** The date in EDTF, for formats that have EDTF; of an undated article its bounds, null if it has none. */
  readonly edtf: string | null;
  /** Whether only bounds are known, or nothing: then `edtf` isn't a date to cite. */
  readonly isUndated: boolean;
  /** In the order of EDTF; several if the date is one of a set, none where nothing is known. */
  readonly intervals: readonly CitedInterval[];
  readonly isWholeSet: boolean;
  readonly season: Season | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /**
   * Whether the date has to be marked as not being on the source: it was inferred, or the curator gave something less
   * than a day. A day from the register is known by other means, such as the clipping's back, so it's stated plainly.
   */
  readonly supplied: boolean;
  /** Who says so, as a note tells it; null where the article itself does. */
  readonly origin: "inferred by the archive" | "from the archive’s register" | null;
}

type DateOfEntry = Pick<EntryFrontMatter, "edtf" | "basis" | "earliest" | "latest">;

/** `until` is the second year of a winter. */
export interface Season {
  readonly name: "Spring" | "Summer" | "Fall" | "Winter";
  readonly year: number;
  readonly until: number | null;
}

const SEASONS = ["Spring", "Summer", "Fall", "Winter"] as const;

/** Takes an article's date apart. */
export function citedDate(entry: DateOfEntry): CitedDate {
  const { basis } = entry;
  const edtf = entry.edtf ?? boundsOf(entry);
  const intervals = edtf === null ? [] : members(edtf).flatMap((member) => intervalOf(edtfBounds(member)));
  const known = intervals.length > 0 ? edtf : null;
  const isGivenDay = basis === "corrected" && intervals.length === 1 && intervals.every(isDay);
  return {
    edtf: known,
    isUndated: known === null || basis === "unknown",
    intervals,
    isWholeSet: known?.startsWith("{") ?? false,
    season: seasonOf(known ?? ""),
    ...qualifier(known ?? ""),
    supplied: basis !== "stated" && !isGivenDay,
    origin: ORIGINS[basis],
  };
}

const ORIGINS: Readonly<Record<DateOfEntry["basis"], CitedDate["origin"]>> = {
  stated: null,
  inferred: "inferred by the archive",
  corrected: "from the archive’s register",
  unknown: null,
};

const isDay = ({ from, to }: CitedInterval) => from?.day != null && to !== null && isSame(from, to);

/** What limits the date of an article of which nothing else is known, such as the bounds of the archive. */
function boundsOf({ earliest, latest }: DateOfEntry): string | null {
  return earliest === null && latest === null ? null : `${earliest ?? ".."}/${latest ?? ".."}`;
}

/** The alternatives of a set, each as EDTF of its own: within brackets, `a..b` is an interval. */
function members(edtf: string): string[] {
  const set = /^[[{](.*)[\]}]$/.exec(edtf)?.[1];
  if (set === undefined) return [edtf];
  return set.split(",").map((member) => {
    const [from = "", to] = member.trim().split("..");
    return to === undefined ? from : `${from || ".."}/${to || ".."}`;
  });
}

/**
 * Bounds in the largest units that mean the same: October 1 to 31 is October, and not before January 1, 2024 is 2024 or
 * later. So the same knowledge has the same form, however the EDTF is written.
 */
function intervalOf(bounds: Bounds | null): CitedInterval[] {
  if (bounds === null) return [];
  const { earliest, latest } = bounds;
  const years = (!earliest || earliest.endsWith("-01-01")) && (!latest || latest.endsWith("-12-31"));
  const months = (!earliest || earliest.endsWith("-01")) && (!latest || isLastOfMonth(latest));
  const length = years ? 4 : months ? 7 : 10;
  return [{ from: part(earliest?.slice(0, length)), to: part(latest?.slice(0, length)) }];
}

function part(day: string | undefined): Part | null {
  if (day === undefined) return null;
  const [year, month, date] = day.split("-").map(Number);
  return { year: year ?? 0, month: month ?? null, day: date ?? null };
}

function isLastOfMonth(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // Day 0 of the next month; four years on and off keep the leap years of years below 100.
  return date === new Date(Date.UTC(year + 2000, month, 0)).getUTCDate();
}

function seasonOf(edtf: string): Season | null {
  const [, year, season] = /^(\d{4})-2([1-4])[?~%]?$/.exec(edtf) ?? [];
  const name = SEASONS[Number(season) - 1];
  if (name === undefined) return null;
  return { name, year: Number(year), until: name === "Winter" ? Number(year) + 1 : null };
}
