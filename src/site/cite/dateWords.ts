import type { CitedDate, CitedInterval, Part } from "./citedDate.ts";
import { APA, CHICAGO, type DateStyle, MLA } from "./dateOrders.ts";
import { isSame } from "./part.ts";

/** "2024, November 4–5", without brackets and "ca.". */
export const apaDate = (date: CitedDate) => styled(date, APA);
/** "November 4–5, 2024" */
export const chicagoDate = (date: CitedDate) => styled(date, CHICAGO);
/** "4–5 Nov. 2024" */
export const mlaDate = (date: CitedDate) => styled(date, MLA);

function styled({ intervals, season, isWholeSet }: CitedDate, style: DateStyle): string {
  if (season) {
    const years = season.until === null ? String(season.year) : `${season.year}–${season.until}`;
    return style.year(style.season(season.name), years, false);
  }
  return (
    sharedMonth(intervals, isWholeSet, style) ??
    listed(
      intervals.map((item) => intervalWords(item, style)),
      isWholeSet,
    )
  );
}

/** "November 4 or 5, 2024": the month is written once for several of its days. */
function sharedMonth(
  intervals: readonly CitedInterval[],
  isWholeSet: boolean,
  style: DateStyle,
): string | null {
  const days = intervals.map(({ from, to }) => (from && to && isSame(from, to) ? from : null));
  const first = days[0];
  const isOne = (part: Part | null) =>
    part !== null && part.day !== null && part.year === first?.year && part.month === first.month;
  if (!first || days.length < 2 || !days.every(isOne)) return null;
  const names = days.map((part) => String(part?.day));
  return style.year(style.days(listed(names, isWholeSet), monthOf(first, style)), String(first.year), true);
}

function listed(words: readonly string[], isWholeSet: boolean): string {
  const join = isWholeSet ? " and " : " or ";
  if (words.length < 3) return words.join(join);
  return `${words.slice(0, -1).join(", ")},${join}${words.at(-1)}`;
}

function intervalWords({ from, to }: CitedInterval, style: DateStyle): string {
  if (from && to) return isSame(from, to) ? one(from, style) : range(from, to, style);
  const end = from ?? to;
  if (!end) return "";
  // Not "after 2024", as in the manuals: an open date includes its first year.
  return `${one(end, style)}${style.beforeOr(end.day !== null)}or ${from ? "later" : "earlier"}`;
}

function range(from: Part, to: Part, style: DateStyle): string {
  if (from.month === null || to.month === null) return decade(from, to) ?? `${from.year}–${to.year}`;
  if (from.year !== to.year) return `${one(from, style)}–${one(to, style)}`;
  const within =
    from.month === to.month
      ? style.days(`${from.day}–${to.day}`, monthOf(from, style))
      : `${inYear(from, style)}–${inYear(to, style)}`;
  return style.year(within, String(from.year), from.day !== null);
}

function decade(from: Part, to: Part): string | null {
  return from.year % 10 === 0 && to.year === from.year + 9 ? `${from.year}s` : null;
}

function one(part: Part, style: DateStyle): string {
  if (part.month === null) return String(part.year);
  return style.year(inYear(part, style), String(part.year), part.day !== null);
}

function inYear(part: Part, style: DateStyle): string {
  return part.day === null ? monthOf(part, style) : style.days(String(part.day), monthOf(part, style));
}

function monthOf({ month }: Part, style: DateStyle): string {
  return style.months[(month ?? 1) - 1] ?? "";
}
