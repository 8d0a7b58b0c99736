import { anyCase, directionOf, type Pattern } from "./pattern.ts";

/** "the 25th of this month", and as papers wrote up to about 1930: "on the 3rd inst.", "the 28th ult.", "5th proximo". */
export const daysOfMonth: Pattern = {
  rule: "times/day-of-month",
  type: "DATE",
  literals: ["0(st|nd|rd|th|d) (inst|ult|prox|of this|of last|of next)"],
  find: anyCase(
    "(?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th|d) (?:(?:(?<this>inst)|(?<last>ult)|(?<next>prox))(?:\\.|ant|imo)|of (?<way>this|last|next) month)",
  ),
  read({ day, last, next, way }) {
    const number = Number(day);
    if (number < 1 || number > 31) return null;
    const months = way ? directionOf(way) : last ? -1 : next ? 1 : 0;
    return { kind: "day-of-month", day: number, months: months ?? 0 };
  },
};
