import { weekdayNumber } from "../../text/calendarWords.ts";
import { anyCase, directionOf, type Pattern } from "./pattern.ts";
import { NUMBER, numberOf, partOfDayValue, unitOf, unitsIn } from "./vocabulary.ts";

const COUNT = `(?<count>${NUMBER}|an?)`;
/** The days by their full names: "wed" and "sat" are words, too. */
const FULL_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DAY = `(?<weekday>${FULL_NAME})`;

/** "a week from Monday", "two weeks ago Friday", "a week on Tuesday", "Tuesday week", "the Tuesday before last". */
export const weeksFromDay: Pattern = {
  rule: "times/weeks-from-day",
  type: "DATE",
  literals: ["week(|s) (from|ago|on)", "fortnight(|s) (from|ago|on)", "day week", "day before last"],
  find: anyCase(
    `${COUNT} (?<unit>weeks?|fortnights?) (?<way>from|ago|on)(?: on| this| last)? ${DAY}|${DAY.replace("weekday", "named")} week(?= ?[.,;:!?)]|$)|the ${DAY.replace("weekday", "last")} before last`,
  ),
  read({ count = "one", unit = "week", way, weekday, named, last }) {
    const [number, day] = [numberOf(count), weekdayNumber(weekday ?? named ?? last ?? "")];
    if (number === null || day === null || !Number.isInteger(number)) return null;
    const weeks = number * unitsIn(unit);
    const isPast = way?.toLowerCase() === "ago" || last !== undefined;
    return { kind: "weekday", weekday: day, direction: null, time: "", weeksAway: isPast ? -weeks : weeks };
  },
};

/** "ten years ago today", "a year ago this week", "50 years ago this month"; of "a year ago Monday" only the year is known. */
export const yearsAgoToday: Pattern = {
  rule: "times/ago-to-the-day",
  type: "DATE",
  literals: ["ago (today|to the day|this|on|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"],
  find: anyCase(
    `(?:exactly |just )?${COUNT} (?<unit>weeks?|fortnights?|months?|years?|decades?|century|centuries) ago (?:(?<day>today|to the day)|this (?<period>week|month)|this (?:weekend|spring|summer|autumn|fall|winter)|(?<=(?:month|year|decade|centur)\\w{0,3} ago )(?:(?:on|this) )?${FULL_NAME})`,
  ),
  read({ count = "", unit = "", day, period }) {
    const number = numberOf(count);
    if (number === null) return null;
    const shift = { kind: "shift", unit: unitOf(unit), count: -number * unitsIn(unit), ago: true } as const;
    if (day) return { ...shift, of: "D" };
    return period ? { ...shift, of: unitOf(period) } : shift;
  },
};

/** "On Saturday last", "Monday evening next", as papers wrote up to about 1930: the nearest one before or after the article's day. */
export const weekdayLast: Pattern = {
  rule: "times/weekday",
  type: "DATE",
  literals: ["day (last|next)", "(morning|afternoon|evening|night) (last|next)"],
  find: anyCase(
    `${DAY}(?: (?<part>morning|afternoon|evening|night))? (?<way>last|next)(?=[.,;:)]|$| (?:in|at|to|for|and|by|the|from|of|with|when|he|she|they|it|was|were|will)\\b)`,
  ),
  read({ weekday = "", part, way }) {
    const number = weekdayNumber(weekday);
    const time = part ? partOfDayValue(part) : "";
    return number === null
      ? null
      : { kind: "weekday", weekday: number, direction: directionOf(way), time, isNearest: true };
  },
};
