import { weekdayNumber } from "../../text/calendarWords.ts";
import { isIntended } from "./direction.ts";
import { directionOf, exactCase, type Pattern } from "./pattern.ts";
import { PART_OF_DAY, partOfDayValue } from "./vocabulary.ts";

const DIRECTION =
  "(?:(?<direction>[Ll]ast|[Pp]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past|[Tt]he (?:previous|following)|[Cc]oming) )?";
const MODIFIER = "(?:(?:[Ee]arly|[Ll]ate) )?";

/** The start of a range of weekdays, before its end. */
const RANGE = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:through|thru|to|until|till) | ?[-–] ?)$/;

/** "Friday", "last Friday", "Friday morning", "noon Saturday"; never "sat" or "sun". */
export const weekdays: Pattern = {
  rule: "times/weekday",
  type: "DATE",
  literals: ["(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"],
  find: exactCase(
    `${MODIFIER}(?:(?<before>[Nn]oon|[Mm]idnight) (?:on )?)?(?:[Tt]he (?<partOf>morning|afternoon|evening|night) of )?${DIRECTION}(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?<part>${PART_OF_DAY}))?(?!s)`,
  ),
  read({ weekday = "", direction, part, before, partOf: early }, _text, lead, after) {
    const number = weekdayNumber(weekday);
    if (number === null) return null;
    const hour = part ?? before ?? early;
    // "Monday through Friday": the Friday after that Monday.
    if (RANGE.test(lead))
      return { kind: "weekday", weekday: number, direction: 0, time: "", fromFocus: true };
    const time = hour ? partOfDayValue(hour) : "";
    const way = directionOf(direction?.replace(/^(?:the|this) (?=coming|past|previous|following)/i, ""));
    const side = isIntended(lead, after) ? 1 : null;
    const fromFocus = /^the /i.test(direction ?? "");
    return { kind: "weekday", weekday: number, direction: way, time, side, fromFocus };
  },
};
