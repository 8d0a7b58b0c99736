import { monthNumber, weekdayNumber } from "../../text/calendarWords.ts";
import { ordinalValue, ordinalWords } from "../../text/numberWords.ts";
import { DAY_MONTH, MONTH_DAY } from "./literals.ts";
import type { Meaning } from "./meaning.ts";
import { anyCase, directionOf, exactCase, type Groups, type Pattern, refersBack } from "./pattern.ts";
import { isRangeEnd, yearOfRangeEnd } from "./ranges.ts";
import { MONTH, PART_OF_DAY, partOfDayValue, WEEKDAY, YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY})(?: (?<part>${PART_OF_DAY}))?,? )?`;
/** "the morning of November 5". */
const PART_BEFORE = "(?:[Tt]he (?<partOf>morning|afternoon|evening|night) of )?";
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
const ORDINAL = `(?<ordinal>${ordinalWords(1, 31)})(?= of )`;
const SHIFT = "(?:(?:,? of)? (?<shift>last|this|next|that(?: same)?|the same) year)?";

/** "Nov. 3", "Friday, Nov. 3, 1998", "November 3rd of last year". */
export const monthFirst: Pattern = {
  rule: "times/month-day",
  type: "DATE",
  literals: MONTH_DAY,
  find: exactCase(
    `${PART_BEFORE}${WEEKDAY_BEFORE}(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his) )?(?<month>${MONTH}) ${DAY}(?:(?:,| of)? (?<year>${YEAR})|(?!\\d|,\\d|\\.\\d|%|:\\d| ?(?:percent|million|billion|points?|people|goals?))${SHIFT})`,
  ),
  read: readDay,
};

/** "3 November", "3rd of November 1998", "Friday 3 November". */
export const dayFirst: Pattern = {
  rule: "times/day-month",
  type: "DATE",
  literals: DAY_MONTH,
  find: exactCase(
    `${PART_BEFORE}${WEEKDAY_BEFORE}(?:[Tt]he )?(?<!\\d[.,:/]|\\d{3}-)(?:${DAY}|(?<=[Tt]he )${ORDINAL})(?: of|-)? ?(?<month>(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?:,? (?<year>${YEAR})|${SHIFT})`,
  ),
  read: readDay,
};

function readDay(groups: Groups, text: string, before: string, after: string): Meaning | null {
  const month = monthNumber(groups.month ?? "");
  const day = groups.ordinal ? ordinalValue(groups.ordinal) : Number(groups.day);
  if (month === null || day === null || day < 1 || day > 31) return null;
  // "3-2 May" is a score: a range of days would run forwards.
  const rangeStart =
    groups.month && text.startsWith(groups.month) ? undefined : /(?<!\d)(\d{1,2})-$/.exec(before)?.[1];
  if (rangeStart !== undefined && Number(rangeStart) >= day) return null;
  const year = groups.year ? Number(groups.year) : yearOfRangeEnd(month, after);
  const part = groups.part ?? groups.partOf;
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null;
  const yearShift = directionOf(groups.shift);
  const beside = wordsBeside(before, after);
  return {
    kind: "day",
    year,
    month,
    day,
    time: part ? partOfDayValue(part) : "",
    weekday,
    ...beside,
    side: directionOf(groups.direction) ?? beside.side ?? null,
    ...(yearShift !== null && { yearShift }),
    fromFocus: refersBack(groups.shift),
    endsRange: isRangeEnd(before),
  };
}

/** "1998-11-03", "11/23/98", "23/11/98", "3.11.1998"; of "3/4/98" only the year is known. */
export const numericDates: Pattern = {
  rule: "times/numeric-date",
  type: "DATE",
  literals: ["0(-|/|.)0"],
  find: anyCase(
    "(?<![\\d/.$-])(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[T ](?<time>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z| ?[+-]\\d{2}:?\\d{2})?)?|(?<one>\\d{1,2})(?<part>[/.-])(?<two>\\d{1,2})\\k<part>(?<year>(?:19|20)?\\d{2}))(?![\\d/.-]\\d)",
  ),
  read({ y, m, d, time, one, two, year, part }) {
    if (y) return dayOf(Number(y), Number(m), Number(d), time);
    // A year of two digits is read only after slashes: "3.11.98" may be a version.
    if (year?.length === 2 && part !== "/") return null;
    const full = year?.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
    const [first, second] = [Number(one), Number(two)];
    // "3/4/2015" is in March or in April.
    if (part !== "." && first !== second && first <= 12 && second <= 12 && first > 0 && second > 0)
      return { kind: "fixed", value: `${full}-XX-XX` };
    return first > 12 || part === "." ? dayOf(full, second, first) : dayOf(full, first, second);
  },
};

function dayOf(year: number, month: number, day: number, time?: string): Meaning | null {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return valid ? { kind: "day", year, month, day, ...(time && { time: `T${time}` }) } : null;
}
