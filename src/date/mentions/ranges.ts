import { monthNumber } from "../../text/calendarWords.ts";
import { DAY_MONTH, MONTH_DAY } from "./literals.ts";
import type { Meaning } from "./meaning.ts";
import { exactCase, type Pattern } from "./pattern.ts";
import { MONTH, YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

const NTH = "(?:st|nd|rd|th)?";
const TO = "(?: ?[-–—] ?| (?:and|or|to|through|until|till) (?:the )?)";
/** A number after "and" is a day only if no noun that it could count follows. */
const NO_COUNT =
  "(?!\\d|[.,:/]\\d|[-–]\\d|%| ?(?:percent|million|billion|points?|people|goals?|wins?|loss(?:es)?|victory|draw|defeat)\\b)(?!(?<=(?:and|or) (?:the )?\\d{1,2}(?:st|nd|rd|th)?) (?!(?:in|at|on|of|to|for|by|with|as|and|or|when|where|while|before|after|because|that|which|who|the|an?|from|were|was|is|are|will|would|had|has|have|during|but|if|respectively)\\b)[a-z])";

/** "4" in "Nov. 2-4", "25" in "April 24 and 25": the end of a range is a separate expression. */
export const rangeEnds: Pattern = {
  rule: "times/range-end",
  type: "DATE",
  literals: MONTH_DAY,
  find: exactCase(
    `(?=[0-3]?\\d\\b|[0-3]?\\d[snrt])(?<=(?<!\\w)(?<month>${MONTH}) (?<from>[0-3]?\\d)${NTH}${TO})(?<day>[0-3]?\\d)${NTH}(?:,? (?<year>${YEAR})(?![\\d-])|${NO_COUNT})`,
  ),
  read: ({ month = "", from, day, year }, _text, before, after) =>
    rangeDay({ month, day, year, isForward: Number(from) < Number(day), before, after }),
};

/** "2" in "2-4 November", "15" in "from 15 to 22 February": month and year follow the end of the range. */
export const rangeStarts: Pattern = {
  rule: "times/range-start",
  type: "DATE",
  literals: DAY_MONTH,
  find: exactCase(
    `(?<![$£€.,:/#-])(?:[Tt]he )?(?<day>[0-3]?\\d)${NTH}(?=${TO}(?<to>[0-3]?\\d)${NTH}(?: of)? (?<month>${MONTH})(?!\\w)(?:,? (?<year>${YEAR})(?!\\w))?)`,
  ),
  read: ({ month = "", to, day, year }, _text, before, after) =>
    rangeDay({ month, day, year, isForward: Number(day) < Number(to), before, after }),
};

interface RangeDay {
  readonly month: string;
  readonly day: string | undefined;
  readonly year: string | undefined;
  /** Whether the first number is smaller; if not, it is a score ("3-2"). */
  readonly isForward: boolean;
  readonly before: string;
  readonly after: string;
}

/** A day that begins or ends a range; null if it can't be a day. */
function rangeDay({ month: name, day: digits, year, isForward, before, after }: RangeDay): Meaning | null {
  const [month, day] = [monthNumber(name), Number(digits)];
  if (month === null || day < 1 || day > 31 || !isForward) return null;
  return {
    kind: "day",
    year: year ? Number(year) : null,
    month,
    day,
    ...wordsBeside(before, after),
    endsRange: isRangeEnd(before),
  };
}

const REST_OF_RANGE = new RegExp(
  `^${TO}(?:(?<month>${MONTH}) )?(?:[0-3]?\\d${NTH})?(?: of)?(?: ?(?<after>${MONTH}))?,? ?(?<year>${YEAR})(?![\\w-])`,
);

/**
 * The year that the end of a range gives to its start: 2020 for "March 3" before " to 7, 2020",
 * 2019 for "November" before " to February 2020".
 */
export function yearOfRangeEnd(month: number, after: string): number | null {
  const groups = REST_OF_RANGE.exec(after)?.groups;
  const end = monthNumber(groups?.month ?? groups?.after ?? "");
  if (!groups?.year) return null;
  return Number(groups.year) - (end !== null && end < month ? 1 : 0);
}

const RANGE_START = new RegExp(
  `(?:${MONTH}(?: \\d{1,2})?|(?:^|[^\\d.,:/-])\\d{1,2})${NTH}(?: ?[-–—] ?| (?:to|through|until|till) )(?:the )?$`,
);

/** Whether a date is the end of a range: then it is the first such date after the range's start. */
export const isRangeEnd = (before: string) => RANGE_START.test(before);
