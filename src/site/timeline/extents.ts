import { DateTime } from "luxon";
import { memoised } from "../../shared/memoised.ts";
import type { Listed } from "../cards/card.ts";
import type { Bar } from "./density.ts";
import { isDayKnown } from "./timeline.ts";

/** A date without an exact day, drawn as a line below the bars from its first day to its last. */
interface Extent {
  readonly article: Listed;
  /** Measured in bars from the beginning of the first one. */
  readonly from: number;
  readonly to: number;
  /** Lines that would overlap are in different lanes. */
  readonly lane: number;
}

export interface Extents {
  readonly drawn: readonly Extent[];
  readonly lanes: number;
  /** The number of lines that don't fit. */
  readonly undrawn: number;
}

/** The most lanes: more lines below each other can't be read as dates. */
const MAX_LANES = 3;

/** The smallest gap between two lines of a lane, in bars. */
const AIR = 0.15;

/**
 * The articles without an exact day, as lines along the bars of a timeline, cut off at its ends.
 */
export function extentsOf(articles: readonly Listed[], bars: readonly Bar[]): Extents {
  const lanes: number[] = [];
  const drawn: Extent[] = [];
  let undrawn = 0;
  const found = articles
    .filter((article) => !isDayKnown(article) && article.date !== null)
    .map((article) => ({ article, ...ends(article, bars) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  for (const extent of found) {
    const free = lanes.findIndex((end) => end + AIR <= extent.from);
    const lane = free < 0 ? lanes.length : free;
    if (lane === MAX_LANES) undrawn += 1;
    else {
      lanes[lane] = extent.to;
      drawn.push({ ...extent, lane });
    }
  }
  return { drawn, lanes: lanes.length, undrawn };
}

function ends({ earliest, latest }: Listed, bars: readonly Bar[]): { from: number; to: number } {
  const first = bars[0]?.period ?? "";
  const from = earliest === null ? 0 : place(earliest, first);
  const to = latest === null ? bars.length : place(nextDay(latest), first);
  return { from: Math.max(0, from), to: Math.min(bars.length, to) };
}

/** The distance of a day from the beginning of the first bar, in bars. Many articles have the same bounds. */
const place = memoised((day: string, first: string): number => {
  const unit = first.length === 4 ? "years" : first.length === 7 ? "months" : "days";
  const at = DateTime.fromISO(day, { zone: "utc" });
  return at.diff(DateTime.fromISO(first, { zone: "utc" }), unit).as(unit);
});

const nextDay = memoised((day: string): string =>
  DateTime.fromISO(day, { zone: "utc" }).plus({ days: 1 }).toFormat("yyyy-MM-dd"),
);
