import { DateTime } from "luxon";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Bar } from "./density.ts";
import { isOfOneDay } from "./timeline.ts";

/** A date that is no single day, as a line below the bars: from its first day to its last. */
interface Extent {
  readonly article: SiteArticle;
  /** In bars, from the beginning of the first one. */
  readonly from: number;
  readonly to: number;
  /** Lines that would overlap lie in different lanes. */
  readonly lane: number;
}

export interface Extents {
  readonly drawn: readonly Extent[];
  readonly lanes: number;
  /** How many found no room. */
  readonly undrawn: number;
}

/** More lines than these below each other are a pattern, not dates. */
const MAX_LANES = 3;

/** The least air between two lines of a lane, in bars. */
const AIR = 0.15;

/**
 * The uncertain dates among articles, drawn over the bars of a timeline and cut at its ends.
 * @param leastBars how many bars a date has to reach into: in a bar a year, the days of one month show nothing.
 */
export function extentsOf(articles: readonly SiteArticle[], bars: readonly Bar[], leastBars: 1 | 2): Extents {
  const lanes: number[] = [];
  const drawn: Extent[] = [];
  let undrawn = 0;
  const found = articles
    .filter((article) => !isOfOneDay(article) && article.date !== null)
    .map((article) => ({ article, ...ends(article, bars) }))
    .filter(({ from, to }) => to > from && Math.ceil(to) - Math.floor(from) >= leastBars)
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

function ends({ earliest, latest }: SiteArticle, bars: readonly Bar[]): { from: number; to: number } {
  const first = bars[0]?.period ?? "";
  const from = earliest === null ? 0 : place(earliest, first);
  const to = latest === null ? bars.length : place(nextDay(latest), first);
  return { from: Math.max(0, from), to: Math.min(bars.length, to) };
}

/** How far a day lies behind the beginning of the first period, in periods of its kind. */
function place(day: string, first: string): number {
  const unit = first.length === 4 ? "years" : first.length === 7 ? "months" : "days";
  const at = DateTime.fromISO(day, { zone: "utc" });
  return at.diff(DateTime.fromISO(first, { zone: "utc" }), unit).as(unit);
}

function nextDay(day: string): string {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days: 1 }).toFormat("yyyy-MM-dd");
}
