import { dayNumber } from "../date/infer/daySet.ts";
import type { FactIndex } from "../date/infer/factIndex.ts";
import { dateText } from "../enrich/annotateText.ts";
import type { ArticleDate } from "../records/date.ts";
import { readTimeml } from "./readTimeml.ts";

interface Dated {
  readonly date: ArticleDate;
  /** The day the article was written, as a day number. */
  readonly day: number;
}

/**
 * What `npm run eval -- dating DIR` prints: how well articles are dated by their text alone, without the day
 * that is known for each, and how often dates of a stated confidence are right.
 */
export function evaluateDating(dir: string, facts: FactIndex): string {
  const all = readTimeml(dir)
    .filter(({ created }) => created !== "")
    .map(({ text, created }): Dated => ({ date: dateText(text, facts).date, day: dayNumber(created) }));
  const dated = all.filter(({ date }) => date.edtf !== "");
  const closed = dated.filter(({ date }) => date.earliest !== null && date.latest !== null);
  const exact = closed.filter(({ date }) => date.earliest === date.latest);
  const lines = [
    ["bounded on either side", dated.length, all.length],
    ["  and the day within", dated.filter(holds).length, dated.length],
    ["bounded on both sides", closed.length, all.length],
    ["  and the day within", closed.filter(holds).length, closed.length],
    ["an exact day stated", exact.length, all.length],
    ["  and right", exact.filter(holds).length, exact.length],
    ["within 3 days", closed.filter((one) => isWithin(one, 3)).length, all.length],
    ["the same month", closed.filter((one) => isSame(one, 7)).length, all.length],
    ["the same year", closed.filter((one) => isSame(one, 4)).length, all.length],
  ] as const;
  return [
    `${all.length} documents, the day of each hidden`,
    ...lines.map(([what, count, of]) => row(what, count, of)),
    "",
    "calibration: stated confidence, intervals, how many hold the day",
    ...BINS.map(([from, to]) => calibration(dated, from, to)),
    "",
  ].join("\n");
}

const BINS = [
  [0.95, 1.01],
  [0.9, 0.95],
  [0.8, 0.9],
  [0, 0.8],
] as const;

function calibration(dated: readonly Dated[], from: number, to: number): string {
  const stated = dated.filter(({ date: { confidence } }) => confidence >= from && confidence < to);
  const label = `  ${percent(from)} to ${percent(Math.min(to, 1))}`;
  return row(label, stated.filter(holds).length, stated.length);
}

function holds({ date: { earliest, latest }, day }: Dated): boolean {
  return (earliest === null || dayNumber(earliest) <= day) && (latest === null || day <= dayNumber(latest));
}

/** Whether both ends of the interval are at most so many days from the true day. */
function isWithin({ date: { earliest, latest }, day }: Dated, days: number): boolean {
  return [earliest, latest].every((end) => end !== null && Math.abs(dayNumber(end) - day) <= days);
}

/** Whether the whole interval lies in the true day's month (7 digits of the ISO date) or year (4 digits). */
function isSame(one: Dated, digits: number): boolean {
  const { earliest, latest } = one.date;
  return holds(one) && earliest?.slice(0, digits) === latest?.slice(0, digits);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const row = (what: string, count: number, of: number) =>
  `${what.padEnd(26)}${String(count).padStart(5)} of ${String(of).padStart(4)}${of === 0 ? "" : `${((100 * count) / of).toFixed(1).padStart(7)} %`}`;
