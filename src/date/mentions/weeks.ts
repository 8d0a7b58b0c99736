import { monthNumber } from "../../text/calendarWords.ts";
import { exactCase, type Pattern } from "./pattern.ts";
import { MONTH, YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

/** "the week of Nov. 4", "the week beginning November 4, 2024": the ISO week that contains the day. */
export const weeksOf: Pattern = {
  rule: "times/week-of",
  type: "DATE",
  literals: ["week (of|beginning|starting)"],
  find: exactCase(
    `(?:[Tt]he )?[Ww]eek (?:of|beginning|starting) (?:(?<month>${MONTH}) (?<day>[0-3]?\\d)|(?<day2>[0-3]?\\d) (?<month2>${MONTH}))(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?`,
  ),
  read({ month, month2, day, day2, year }, _text, before, after) {
    const [number, of] = [monthNumber(month ?? month2 ?? ""), Number(day ?? day2)];
    if (number === null || of < 1 || of > 31) return null;
    return {
      kind: "week",
      year: year ? Number(year) : null,
      month: number,
      day: of,
      ...wordsBeside(before, after),
    };
  },
};
