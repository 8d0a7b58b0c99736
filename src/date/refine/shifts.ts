import { pad } from "../../text/calendar.ts";
import type { Unit } from "../mentions/vocabulary.ts";
import { type Context, firstDay, type MeaningOf } from "./context.ts";
import { type Day, iso, plusDays, plusMonths, quarterOf, weekday, weekOf } from "./day.ts";
import { inexactStep, isDay, unknownStep } from "./precision.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";

/** A time counted from the article's day. In a report on a quarter, "a year ago" is the same quarter a year before. */
export function shiftValue(meaning: MeaningOf<"shift">, context: Context): string {
  const { reference, focus, isStory } = context;
  const { unit, count, time, ago } = meaning;
  // "today" in a history is a day that it quotes, or the reader's.
  if (isStory && !isDay(focus) && /^[DW]$/.test(unit)) return valueWithoutDay(meaning);
  if ((meaning.inThe || meaning.ended) && !isStory)
    return shifted(yearOrMonth(meaning, reference, focus), unit, count);
  if (unit === "W" && count === -1 && !ago && !isStory) return lastWeek(meaning, context);
  if (ago && !isStory && isUnsureAgo(meaning, reference)) return valueWithoutDay(meaning);
  if (meaning.of)
    return isStory ? valueWithoutDay(meaning) : shifted(startOf(reference, unit, count), meaning.of, 0);
  const quarter = ago && unit === "Y" && count === -1 ? quarterAway(focus, count) : null;
  return quarter ?? shifted(reference, unit, count, time);
}

/** In days, by unit: how far from so long ago something may be that is said to be about, nearly or over so long ago. */
const SLACK: Partial<Record<Unit, number>> = { W: 4, M: 12, Y: 75, E: 4 * 365, C: 8 * 365 };
/** The same of decades and centuries by themselves: "four decades ago" is 39 years ago, too. */
const ROUND: Partial<Record<Unit, number>> = { E: 365, C: 4 * 365 };

/** Whether two periods of the calendar may be meant: the 1970s or the 1980s by "nearly four decades ago" in 2016. */
function isUnsureAgo({ unit, count, vague }: MeaningOf<"shift">, reference: Day): boolean {
  const slack = (vague === undefined ? ROUND : SLACK)[unit];
  if (slack === undefined) return false;
  const at = startOf(reference, unit, count);
  const [from, to] = [vague === 1 ? 0 : -slack, vague === -1 ? 0 : slack];
  return shifted(plusDays(at, from), unit, 0) !== shifted(plusDays(at, to), unit, 0);
}

/** The day a number of units after another one. */
function startOf(from: Day, unit: Unit, count: number): Day {
  if (unit === "W") return plusDays(from, 7 * count);
  return plusMonths(from, count * (unit === "M" ? 1 : unit === "Y" ? 12 : unit === "E" ? 120 : 1200));
}

/**
 * "Last week" in a Sunday's paper is the week that ends on that day for most writers, but not for all, nor for agencies. "This past
 * week" is that one from Saturday on, the one before on a Monday, and else the last seven days, which lie in two weeks.
 */
function lastWeek({ justOver }: MeaningOf<"shift">, { reference, isOfOwnDay }: Context): string {
  const today = weekday(reference);
  if (justOver && today >= SATURDAY) return weekOf(reference);
  const isOpen = justOver ? today !== MONDAY : today === SUNDAY && !isOfOwnDay;
  return isOpen ? unknownStep("W") : weekOf(plusDays(reference, -7));
}

const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7];

/** "By the end of the year": a day of that year or month, which is the one just named or the article's, or the one that has just ended. */
function yearOrMonth({ unit, inThe, ended }: MeaningOf<"shift">, reference: Day, focus: string | null): Day {
  const named =
    inThe && focus !== null && (unit === "Y" || /^\d{4}-\d{2}/.test(focus)) ? firstDay(focus) : null;
  if (named && named.number < reference.number) return named;
  return ended && unit === "Y" && reference.month <= 2 ? plusMonths(reference, -12) : reference;
}

/** A time counted from the date mentioned before: a year before a quarter is a quarter, a year before a day is a year. */
export function stepValue(meaning: MeaningOf<"step">, { reference, focus }: Context): string {
  const { unit, count, time } = meaning;
  // Only "a year earlier" is counted from the article's own year.
  if (focus === null && !(unit === "Y" && count === -1)) return valueWithoutDay(meaning);
  // A report that counts on from a year before Christ means no day of its own time.
  if (focus?.startsWith("BC")) return unknownStep(unit);
  const quarter = unit === "Y" ? quarterAway(focus, count) : null;
  const inexact = focus === null ? null : inexactStep(focus, unit, count);
  return (
    quarter ?? inexact ?? shifted((focus === null ? null : firstDay(focus)) ?? reference, unit, count, time)
  );
}

/** The same quarter a number of years later; null if the focus is not a quarter. */
function quarterAway(focus: string | null, years: number): string | null {
  const quarter = /^(\d{4})(-Q\d)$/.exec(focus ?? "");
  return quarter && `${Number(quarter[1]) + years}${quarter[2]}`;
}

/** A number of units from a day, as exact as the unit: "two months ago" is a month. */
function shifted(from: Day, unit: Unit, count: number, time = ""): string {
  switch (unit) {
    case "S":
    case "TM":
    case "TH":
      return iso(from);
    case "D":
      return `${iso(plusDays(from, count))}${time}`;
    case "W":
      return weekOf(plusDays(from, 7 * count));
    case "M":
      return iso(plusMonths(from, count)).slice(0, 7);
    case "Q": {
      const date = plusMonths(from, 3 * count);
      return `${pad(date.year, 4)}-Q${quarterOf(date)}`;
    }
    case "Y":
      return pad(plusMonths(from, Math.round(12 * count)).year, 4);
    case "E":
      return pad(from.year + 10 * count, 4).slice(0, 3);
    case "C":
      return pad(from.year + 100 * count, 4).slice(0, 2);
  }
}
