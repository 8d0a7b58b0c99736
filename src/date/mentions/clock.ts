import { weekdayNumber } from "../../text/calendarWords.ts";
import { UNITS } from "../../text/numberWords.ts";
import { anyCase, directionOf, exactCase, type Groups, type Pattern } from "./pattern.ts";
import { MONTH, numberOf, partOfDayValue } from "./vocabulary.ts";
import { sideOfWeekday } from "./weekdaySide.ts";

const CLOCK = "(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?: ?(?<half>[ap])\\.?m\\b\\.?)";
const DAY24 =
  "(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?!:|\\d)(?:(?= (?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|local time|hours|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))|(?<=\\b(?:at|by|until|before|after|about) \\d{1,2}:\\d\\d)(?![-–]| (?:minutes|seconds|into|mark|of)))";
const HOUR = `\\d{1,2}|${UNITS.slice(1, 13).join("|")}`;
const OCLOCK = `(?<hourOf>${HOUR}) o['’]clock`;
/** "11 in the morning", "1:30 in the afternoon", "seven o'clock in the evening". */
const IN_PART = `(?:(?<=\\b(?:at|from|until|till|by|around|about|to|after|before|for) )(?<hourIn>${HOUR})(?::(?<minuteIn>[0-5]\\d))?|(?<hourAt>${HOUR}) o['’]clock) in the (?<partIn>morning|afternoon|evening)`;
/** "1430 GMT": hours and minutes without a separator, before a time zone. */
const FOUR =
  "(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)(?= (?:GMT|UTC|[ECMP][SD]T|CES?T|BST|hrs|hours local)\\b)";
const ZONE = "(?: (?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|local time))?";

/** "At 6 a.m. ten days before the vote": the day of the time follows it, and isn't worked out. */
const OF_OTHER_DAY = new RegExp(
  `^,? (?:the|an?|\\d+|${UNITS.slice(1).join("|")}) (?:days?|nights?|mornings?|weeks?|months?|years?) (?:before|after|earlier|later)\\b`,
);

/** "10 p.m.", "10:35 a.m. EST", "22:00 GMT", with or without a day after it. */
export const clockTimes: Pattern = {
  rule: "times/clock-time",
  type: "TIME",
  literals: [
    "0(| )(a|p)(|.)m",
    "o'clock",
    ":00",
    "00 (gmt|utc|hrs|hours)",
    "00 (est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst)",
    " in the (morning|afternoon|evening)",
  ],
  find: anyCase(
    `(?<!\\d[:.])(?:(?:about|around|at least|shortly (?:before|after)|nearly|just (?:before|after)) )?(?:${CLOCK}|${IN_PART}|${OCLOCK}|${DAY24}|${FOUR})${ZONE}(?:,? (?:on )?(?<day>(?:last |this |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)(?!(?: (?:morning|afternoon|evening|night))?,? (?:${MONTH} \\d|\\d{1,2} ${MONTH})))?`,
  ),
  read({ day, ...groups }, _text, before, after) {
    const time = timeOf(groups);
    if (time === null) return null;
    if (!day)
      return OF_OTHER_DAY.test(after)
        ? { kind: "fixed", value: `XXXX-XX-XX${time}` }
        : { kind: "time", time };
    const weekday = weekdayNumber(day.split(" ").at(-1) ?? "");
    if (weekday !== null)
      return {
        kind: "weekday",
        weekday,
        direction: directionOf(/^(?:last|this|next)/i.exec(day)?.[0]),
        time,
        side: sideOfWeekday(before, after),
      };
    const count = /yesterday/i.test(day) ? -1 : /tomorrow/i.test(day) ? 1 : 0;
    return { kind: "shift", unit: "D", count, time };
  },
};

/** The time of day that a match names; null if there is no such hour. */
function timeOf(groups: Groups): string | null {
  const { hour, minute, half, hour24, minute24, hour4, minute4, hourOf, hourIn, hourAt, minuteIn, partIn } =
    groups;
  const of24 = hour24 ?? hour4;
  if (of24) return `T${of24.padStart(2, "0")}:${minute24 ?? minute4}`;
  const named = numberOf(hour ?? hourOf ?? hourIn ?? hourAt ?? "");
  const isLate = partIn !== undefined && partIn.toLowerCase() !== "morning";
  return to24Hours(Number(named), minute ?? minuteIn ?? "00", half ?? (isLate ? "p" : "a"));
}

function to24Hours(hour: number, minute: string, half: string): string | null {
  if (hour < 1 || hour > 12) return null;
  const of24 = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return `T${String(of24).padStart(2, "0")}:${minute}`;
}

/** "the morning", "mid-afternoon", "noon": on the day mentioned before. */
export const partOfDay: Pattern = {
  rule: "times/part-of-day",
  type: "TIME",
  literals: [
    "(the|late|early) (morning|afternoon|evening)",
    "mid(|-)(morning|afternoon)",
    "noon",
    "midday",
    "midnight",
  ],
  find: exactCase(
    "(?<=\\b(?:in|at|by|until|before|after|during) )(?:the (?<part>morning|afternoon|evening)|(?<about>(?:mid-?|late |early )(?:morning|afternoon))|(?<hour>noon|midday|midnight))",
  ),
  read: ({ part, about, hour }) => ({ kind: "time", time: partOfDayValue(part ?? about ?? hour ?? "") }),
};
