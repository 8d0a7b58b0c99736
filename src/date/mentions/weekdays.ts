import { weekdayNumber } from "../../text/calendarWords.ts";
import type { Direction } from "./meaning.ts";
import { directionOf, exactCase, type Pattern } from "./pattern.ts";
import { MONTH, PART_OF_DAY, partOfDayValue } from "./vocabulary.ts";
import { sideOfWeekday } from "./weekdaySide.ts";

const DIRECTION =
  "(?:(?<direction>[Ll]ast|[Pp]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past|[Tt]he (?:previous|following)|[Cc]oming) )?";
const MODIFIER = "(?:(?:[Ee]arly|[Ll]ate) )?";

const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const TO = "(?: (?:through|thru|to|until|till) | ?[-–] ?)";
/** The start of a range of weekdays, before its end, and the end after its start. */
const RANGE = new RegExp(`${DAY}${TO}$`);
const RANGE_END = new RegExp(`^${TO}${DAY}`);

/** "from Monday to Friday" may be one week: "he will be away from Monday to Friday". */
const PREPOSITION = /\b(?:from|on|between|for|of) $/i;

const AND = "(?:, (?:and |or )?| and | or )";
/** One of three weekdays or more: "on Monday, Wednesday and Friday". */
const LISTED_AFTER = new RegExp(`^(?:${AND}${DAY}){2}`);
const LISTED_BEFORE = new RegExp(`(?:${DAY}${AND}){2}$`);
const [NEXT_LISTED, LAST_LISTED] = [new RegExp(`^${AND}${DAY}`), new RegExp(`${DAY}${AND}$`)];
const isListed = (before: string, after: string) =>
  LISTED_AFTER.test(after) ||
  LISTED_BEFORE.test(before) ||
  (NEXT_LISTED.test(after) && LAST_LISTED.test(before));

/** "On Monday and Tuesday nights", of each week or of this one. */
const SHARED_PART = new RegExp(`^(?:${AND}${DAY})+ (?<part>morning|afternoon|evening|night)s\\b`);

/** One of several: "the last Friday in August", "the first Tuesday of the month", "one Sunday in 2001". */
const OF_A_PERIOD = new RegExp(
  `^ (?:in|of) (?:(?:late|early|the|that|each|every) |mid-)?(?:month|year|spring|summer|autumn|fall|winter|\\d{4}|${MONTH})`,
);
const NUMBERED = /\b(?:first|second|third|fourth|fifth|[Oo]ne) $/;

/** "It was a Monday", "on a Tuesday in spring"; not "a Tuesday meeting". */
const ANY = /\b(?:an?|one) $/i;
const ENDS_NOUN =
  /^(?:[.,;:!?)"”]| \[|$| (?:in|of|when|and|at|with|that|before|after|for|to|as|but|or|like)\b)/;
/** "The shop is closed on Sunday", of each week. */
const OPENING_HOURS = /\b(?:is|are) (?:(?:always|also|usually) )?(?:closed|open)(?: \w+){0,3} on $/;

/** "She came back on the Wednesday": of a week that is told of, which may be any. */
const OF_TOLD_WEEK = /\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) the $/;

/** Whether a weekday is that of no week that the words name. */
const isOfNoWeek = (before: string, after: string) =>
  ((ANY.test(before) || OF_TOLD_WEEK.test(before)) && ENDS_NOUN.test(after)) || OPENING_HOURS.test(before);

/**
 * The part of the day, "" for none, of a weekday that hours or a timetable name: "open Monday to Friday", "flights on Monday, Wednesday
 * and Friday", "on Monday and Tuesday nights"; null for a weekday of one week.
 */
function timeOfEachWeek(side: Direction, before: string, after: string, time: string): string | null {
  if (side === -1) return null;
  const shared = SHARED_PART.exec(after)?.groups?.part;
  if (shared) return partOfDayValue(shared);
  const isOfEach = RANGE_END.test(after)
    ? side !== 1 || !PREPOSITION.test(before)
    : side !== 1 && isListed(before, after);
  return isOfEach ? time : null;
}

/** "Friday", "last Friday", "Friday morning", "noon Saturday"; never "sat" or "sun". */
export const weekdays: Pattern = {
  rule: "times/weekday",
  type: "DATE",
  literals: ["(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"],
  find: exactCase(
    `${MODIFIER}(?:(?<before>[Nn]oon|[Mm]idnight) (?:on )?)?(?:[Tt]he (?<partOf>morning|afternoon|evening|night) of )?${DIRECTION}(?<weekday>${DAY})(?: (?<part>${PART_OF_DAY}))?(?!s)(?: (?:of )?(?<week>last|this|next) week(?!['’]s|end))?`,
  ),
  read({ weekday = "", direction, part, before, partOf: early, week }, _text, lead, after) {
    const number = weekdayNumber(weekday);
    if (number === null) return null;
    const hour = part ?? before ?? early;
    // "Monday through Friday": the Friday after that Monday.
    if (RANGE.test(lead))
      return { kind: "weekday", weekday: number, direction: 0, time: "", fromFocus: true };
    if (!direction && isOfNoWeek(lead, after)) return { kind: "fixed", value: `XXXX-WXX-${number}` };
    if (OF_A_PERIOD.test(after) && (/^last$/i.test(direction ?? "") || NUMBERED.test(lead)))
      return { kind: "fixed", value: `XXXX-WXX-${number}` };
    const time = hour ? partOfDayValue(hour) : "";
    const way = directionOf(direction?.replace(/^(?:the|this) (?=coming|past|previous|following)/i, ""));
    const side = sideOfWeekday(lead, after);
    const each = way === null ? timeOfEachWeek(side, lead, after, time) : null;
    if (each !== null) return { kind: "fixed", value: `XXXX-WXX-${number}${each}` };
    const fromFocus = /^the /i.test(direction ?? "");
    const ofWeek = way === null ? directionOf(week) : null;
    return {
      kind: "weekday",
      weekday: number,
      direction: way,
      time,
      side,
      fromFocus,
      ...(ofWeek !== null && { ofWeek }),
    };
  },
};
