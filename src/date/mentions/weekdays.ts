import { weekdayNumber } from "../../parse/calendarWords.ts";
import { cased, directionOf, type Pattern } from "./pattern.ts";
import { isIntended } from "./side.ts";
import { PART_OF_DAY, partOf, WEEKDAY } from "./vocabulary.ts";

const DIRECTION =
  "(?:(?<direction>[Ll]ast|[Pp]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past|[Tt]he (?:previous|following)|[Cc]oming) )?";
const MODIFIER = "(?:(?:[Ee]arly|[Ll]ate) )?";

/** "Friday", "last Friday", "Friday morning", "noon Saturday": names of days, never "sat" or "sun". */
export const weekdays: Pattern = {
  rule: "weekday",
  type: "DATE",
  find: cased(
    `${MODIFIER}(?:(?<before>[Nn]oon|[Mm]idnight) )?${DIRECTION}(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?<part>${PART_OF_DAY}))?(?!s)`,
  ),
  read({ weekday = "", direction, part, before }, _text, lead) {
    const number = weekdayNumber(weekday);
    if (number === null) return null;
    const time = part ? partOf(part) : before ? partOf(before) : "";
    const way = directionOf(direction?.replace(/^(?:the|this) (?=coming|past|previous|following)/i, ""));
    const side = isIntended(lead) ? 1 : null;
    const spoken = /^the /i.test(direction ?? "");
    return { kind: "weekday", weekday: number, direction: way, time, side, spoken };
  },
};

/** "Mondays", "each Thursday", "every Friday night": again and again. */
export const everyWeekday: Pattern = {
  rule: "every-weekday",
  type: "SET",
  find: cased(
    `(?:(?:[Ee]ach|[Ee]very) (?<one>${WEEKDAY})(?: (?<part>${PART_OF_DAY}))?|(?<many>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s|(?<many2>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?<parts>mornings|afternoons|evenings|nights))`,
  ),
  read({ one, many, many2, part, parts }) {
    const number = weekdayNumber(one ?? many ?? many2 ?? "");
    const time = part ?? parts?.replace(/s$/, "");
    return number === null ? null : { kind: "fixed", value: `XXXX-WXX-${number}${time ? partOf(time) : ""}` };
  },
};
