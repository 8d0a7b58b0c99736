import { weekdayNumber } from "../../text/calendarWords.ts";
import { cased, directionOf, type Pattern } from "./pattern.ts";
import { isIntended } from "./direction.ts";
import { PART_OF_DAY, partOf } from "./vocabulary.ts";

const DIRECTION =
  "(?:(?<direction>[Ll]ast|[Pp]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past|[Tt]he (?:previous|following)|[Cc]oming) )?";
const MODIFIER = "(?:(?:[Ee]arly|[Ll]ate) )?";

const RANGE = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:through|thru|to|until|till) | ?[-–] ?)$/;

/** "Friday", "last Friday", "Friday morning", "noon Saturday": names of days, never "sat" or "sun". */
export const weekdays: Pattern = {
  rule: "weekday",
  type: "DATE",
  core: ["(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"],
  find: cased(
    `${MODIFIER}(?:(?<before>[Nn]oon|[Mm]idnight) (?:on )?)?(?:[Tt]he (?<partOf>morning|afternoon|evening|night) of )?${DIRECTION}(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?<part>${PART_OF_DAY}))?(?!s)`,
  ),
  read({ weekday = "", direction, part, before, partOf: early }, _text, lead, after) {
    const number = weekdayNumber(weekday);
    if (number === null) return null;
    const hour = part ?? before ?? early;
    // "Monday through Friday": the Friday behind that Monday.
    if (RANGE.test(lead)) return { kind: "weekday", weekday: number, direction: 0, time: "", spoken: true };
    const time = hour ? partOf(hour) : "";
    const way = directionOf(direction?.replace(/^(?:the|this) (?=coming|past|previous|following)/i, ""));
    const side = isIntended(lead, after) ? 1 : null;
    const spoken = /^the /i.test(direction ?? "");
    return { kind: "weekday", weekday: number, direction: way, time, side, spoken };
  },
};
