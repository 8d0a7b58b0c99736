import { type Context, firstDay, type MeaningOf, nearest } from "./context.ts";
import { type Day, dayIn, plusDays, plusMonths, quarterOf } from "./day.ts";
import { dayValue } from "./days.ts";

/** A quarter with a number is the nearest such; without a number, the one mentioned before or the last one. */
export function quarterValue(meaning: MeaningOf<"quarter">, context: Context): string {
  const { quarter, year, yearShift, isOfArticleYear } = meaning;
  const { reference } = context;
  if (quarter === null) return quarterWithoutNumber(meaning, context);
  if (year !== null) return `${year}-Q${quarter}`;
  const at = [-1, 0, 1].map((shift) => dayIn(reference.year + shift, quarter * 3 - 1, 15));
  // "next year's first quarter" counts from the article's year, "the year-ago quarter" from the nearest.
  const base = (isOfArticleYear ? null : nearest(context, at)) ?? reference;
  if (!isOfArticleYear && yearShift === null && isExpected(base, meaning, context)) return `XXXX-Q${quarter}`;
  return `${base.year + (yearShift ?? 0)}-Q${quarter}`;
}

/** Whether the words expect something in a quarter that is over by the calendar: a company's own, or one of next year. */
const isExpected = (middle: Day, { toCome }: MeaningOf<"quarter">, { reference, isStory }: Context) =>
  toCome === "surely" && !isStory && middle.number + HALF_A_QUARTER < reference.number;

/** The quarter mentioned before, else the last one. */
function quarterWithoutNumber(
  { yearShift, direction, isPeriod }: MeaningOf<"quarter">,
  { reference, focus }: Context,
): string {
  // In results of nine months or a year, "the year-earlier period" is of the year before.
  if (isPeriod && yearShift === -1 && focus === String(reference.year)) return String(reference.year - 1);
  const mentioned = /^(\d{4})-Q(\d)$/.exec(focus ?? "");
  const before = plusMonths(reference, -3);
  const past = direction === -1 || direction === null;
  const own = past ? `${before.year}-Q${quarterOf(before)}` : `${reference.year}-Q${quarterOf(reference)}`;
  // A future quarter mentioned before is an outlook; the report itself is on the last quarter.
  const isOver = mentioned !== null && mentioned[0] <= `${reference.year}-Q${quarterOf(reference)}`;
  const base = isOver && direction === null ? mentioned[0] : own;
  return `${Number(base.slice(0, 4)) + (yearShift ?? 0)}${base.slice(4)}`;
}

/** In days. */
const HALF_A_QUARTER = 45;

/** The calendar quarter that contains most days of the quarter that ended on a day. */
export function endedQuarterValue(
  { year, month, day }: MeaningOf<"ended-quarter">,
  context: Context,
): string {
  const end = firstDay(dayValue({ kind: "day", year, month, day, side: -1 }, context));
  const middle = end && plusDays(end, -HALF_A_QUARTER);
  return middle ? `${middle.year}-Q${quarterOf(middle)}` : endedQuarterWithoutDay({ year, month, day });
}

/** The same by the words alone. */
export function endedQuarterWithoutDay({
  year,
  month,
  day,
}: Omit<MeaningOf<"ended-quarter">, "kind">): string {
  // The quarter is the same in any year.
  const end = dayIn(year ?? 2001, month, day);
  if (end === null) return `${year ?? "XXXX"}-QX`;
  const middle = plusDays(end, -HALF_A_QUARTER);
  return `${year === null ? "XXXX" : middle.year}-Q${quarterOf(middle)}`;
}
