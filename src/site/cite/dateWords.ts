import type { CitedDate, CitedInterval, Part } from "./citedDate.ts";
import { APA, CHICAGO, MLA, type Order } from "./dateOrders.ts";
import { isSame } from "./part.ts";

/** "2024, November 4–5", without brackets and "ca.". */
export const apaDate = (date: CitedDate) => inOrder(date, APA);
/** "November 4–5, 2024" */
export const chicagoDate = (date: CitedDate) => inOrder(date, CHICAGO);
/** "4–5 Nov. 2024" */
export const mlaDate = (date: CitedDate) => inOrder(date, MLA);

function inOrder({ spans, season, all }: CitedDate, order: Order): string {
  if (season) {
    const years = season.until === null ? String(season.year) : `${season.year}–${season.until}`;
    return order.year(order.season(season.name), years, false);
  }
  return (
    sharedMonth(spans, all, order) ??
    listed(
      spans.map((item) => span(item, order)),
      all,
    )
  );
}

/** "November 4 or 5, 2024": the month is written once for several of its days. */
function sharedMonth(spans: readonly CitedInterval[], all: boolean, order: Order): string | null {
  const days = spans.map(({ from, to }) => (from && to && isSame(from, to) ? from : null));
  const first = days[0];
  const isOne = (part: Part | null) =>
    part !== null && part.day !== null && part.year === first?.year && part.month === first.month;
  if (!first || days.length < 2 || !days.every(isOne)) return null;
  const names = days.map((part) => String(part?.day));
  return order.year(order.days(listed(names, all), monthOf(first, order)), String(first.year), true);
}

function listed(words: readonly string[], all: boolean): string {
  const join = all ? " and " : " or ";
  if (words.length < 3) return words.join(join);
  return `${words.slice(0, -1).join(", ")},${join}${words.at(-1)}`;
}

function span({ from, to }: CitedInterval, order: Order): string {
  if (from && to) return isSame(from, to) ? one(from, order) : range(from, to, order);
  const end = from ?? to;
  if (!end) return "";
  // Not "after 2024", as in the manuals: an open date includes its first year.
  return `${one(end, order)}${order.beforeOr(end.day !== null)}or ${from ? "later" : "earlier"}`;
}

function range(from: Part, to: Part, order: Order): string {
  if (from.month === null || to.month === null) return decade(from, to) ?? `${from.year}–${to.year}`;
  if (from.year !== to.year) return `${one(from, order)}–${one(to, order)}`;
  const within =
    from.month === to.month
      ? order.days(`${from.day}–${to.day}`, monthOf(from, order))
      : `${inYear(from, order)}–${inYear(to, order)}`;
  return order.year(within, String(from.year), from.day !== null);
}

function decade(from: Part, to: Part): string | null {
  return from.year % 10 === 0 && to.year === from.year + 9 ? `${from.year}s` : null;
}

function one(part: Part, order: Order): string {
  if (part.month === null) return String(part.year);
  return order.year(inYear(part, order), String(part.year), part.day !== null);
}

function inYear(part: Part, order: Order): string {
  return part.day === null ? monthOf(part, order) : order.days(String(part.day), monthOf(part, order));
}

function monthOf({ month }: Part, order: Order): string {
  return order.months[(month ?? 1) - 1] ?? "";
}
