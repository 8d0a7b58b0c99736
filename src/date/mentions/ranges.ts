import { monthNumber } from "../../text/calendarWords.ts";
import { DAY_MONTH, MONTH_DAY } from "./literals.ts";
import type { Meaning } from "./meaning.ts";
import { cased, type Pattern } from "./pattern.ts";
import { sideOf } from "./direction.ts";
import { MONTH, YEAR } from "./vocabulary.ts";

const NTH = "(?:st|nd|rd|th)?";
const TO = "(?: ?[-–—] ?| (?:and|or|to|through|until|till) (?:the )?)";
/** A bare number behind "and" is a day only where no noun follows that it could count. */
const NO_COUNT =
  "(?!\\d|[.,:/]\\d|[-–]\\d|%| ?(?:percent|million|billion|points?|people|goals?|wins?|loss(?:es)?|victory|draw|defeat)\\b)(?!(?<=(?:and|or) (?:the )?\\d{1,2}(?:st|nd|rd|th)?) (?!(?:in|at|on|of|to|for|by|with|as|and|or|when|where|while|before|after|because|that|which|who|the|an?|from|were|was|is|are|will|would|had|has|have|during|but|if|respectively)\\b)[a-z])";

/** "4" in "Nov. 2-4", "25" in "April 24 and 25": the end of a range is an expression of its own. */
export const rangeEnds: Pattern = {
  rule: "range-end",
  type: "DATE",
  core: MONTH_DAY,
  find: cased(
    `(?=[0-3]?\\d\\b|[0-3]?\\d[snrt])(?<=(?<!\\w)(?<month>${MONTH}) (?<from>[0-3]?\\d)${NTH}${TO})(?<day>[0-3]?\\d)${NTH}(?:,? (?<year>${YEAR})(?![\\d-])|${NO_COUNT})`,
  ),
  read: ({ month = "", from, day, year }, _text, before) =>
    rangeDay(month, day, year, Number(from) < Number(day), before),
};

/** "2" in "2-4 November", "15" in "from 15 to 22 February": month and year stand behind the end. */
export const rangeStarts: Pattern = {
  rule: "range-start",
  type: "DATE",
  core: DAY_MONTH,
  find: cased(
    `(?<![$£€.,:/#-])(?:[Tt]he )?(?<day>[0-3]?\\d)${NTH}(?=${TO}(?<to>[0-3]?\\d)${NTH}(?: of)? (?<month>${MONTH})(?!\\w)(?:,? (?<year>${YEAR})(?!\\w))?)`,
  ),
  read: ({ month = "", to, day, year }, _text, before) =>
    rangeDay(month, day, year, Number(day) < Number(to), before),
};

/** A score ("3-2") runs backwards; no day of the calendar is the 32nd. */
function rangeDay(
  name: string,
  word: string | undefined,
  year: string | undefined,
  isForward: boolean,
  before: string,
): Meaning | null {
  const [month, day] = [monthNumber(name), Number(word)];
  if (month === null || day < 1 || day > 31 || !isForward) return null;
  const follows = isRangeEnd(before);
  return { kind: "day", year: year ? Number(year) : null, month, day, side: sideOf(before), follows };
}

const BEHIND = new RegExp(
  `^${TO}(?:(?<month>${MONTH}) )?(?:[0-3]?\\d${NTH})?(?: of)?(?: ?(?<after>${MONTH}))?,? ?(?<year>${YEAR})(?![\\w-])`,
);

/**
 * The year that the end of a range gives to its start: 2020 for "March 3" before " to 7, 2020",
 * 2019 for "November" before " to February 2020".
 */
export function yearBehind(month: number, after: string): number | null {
  const groups = BEHIND.exec(after)?.groups;
  const end = monthNumber(groups?.month ?? groups?.after ?? "");
  if (!groups?.year) return null;
  return Number(groups.year) - (end !== null && end < month ? 1 : 0);
}

const LEADS_TO_END = new RegExp(
  `(?:${MONTH}(?: \\d{1,2})?|(?:^|[^\\d.,:/-])\\d{1,2})${NTH}(?: ?[-–—] ?| (?:to|through|until|till) )(?:the )?$`,
);

/** Whether a date ends a range: then it is the first such one behind its start. */
export const isRangeEnd = (before: string) => LEADS_TO_END.test(before);
