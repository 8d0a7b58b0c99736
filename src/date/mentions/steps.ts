import { type Pattern, words } from "./pattern.ts";
import { NUMBER, numberOf, partOf, unitOf, unitsIn, VAGUE } from "./vocabulary.ts";

/** "a year ago", "two months ago", "nearly five years ago", "several weeks ago". */
export const ago: Pattern = {
  rule: "ago",
  type: "DATE",
  core: [" (ago|back)"],
  find: words(
    `(?:(?:nearly|almost|about|more than|less than|over|some|just|only|at least) )?(?:(?<count>${NUMBER}|an?)|(?<vague>${VAGUE})) (?<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries|hours?|minutes?)(?: or so)? (?:ago|back)`,
  ),
  read({ count, unit = "" }) {
    const number = count === undefined ? null : numberOf(count);
    if (number === null) return { kind: "fixed", value: "PAST_REF" };
    return { kind: "shift", unit: unitOf(unit), count: -number * unitsIn(unit), ago: true };
  },
};

/** "a year earlier", "two days later": so far from what was spoken of last. */
export const steps: Pattern = {
  rule: "step",
  type: "DATE",
  core: ["(day|week|month|quarter|year|decade)(|s) (earlier|later|before|after|previously)"],
  find: words(
    `(?<count>${NUMBER}|an?) (?<unit>days?|weeks?|months?|quarters?|years?|decades?) (?<way>earlier|later|before(?! \\w)|after that|afterwards?|previously)(?: (?<part>morning|afternoon|evening|night))?`,
  ),
  read({ count = "", unit = "", way = "", part }) {
    const number = numberOf(count);
    if (number === null) return null;
    const time = part ? { time: partOf(part) } : {};
    return { kind: "step", unit: unitOf(unit), count: /later|after/i.test(way) ? number : -number, ...time };
  },
};

/** "the next day", "the following year", "that year", "later in the day": beside or in what was spoken of. */
export const neighbours: Pattern = {
  rule: "step",
  type: "DATE",
  core: [
    "(next|following|previous|preceding|same|that|very) (day|week|month|year|morning|evening|night|afternoon)",
    "in the day",
  ],
  find: words(
    "(?:earlier|later|late|early) in the (?<same>day)|(?:(?:earlier|later|early|late) )?(?:the )?(?<next>next|following|previous|preceding|same|very same|that same|that|that very) (?<one>day|week|month|year|morning|evening|night|afternoon)(?! (?:old|period))(?: (?<part>morning|afternoon|evening|night))?",
  ),
  read({ next = "same", one, same, part }) {
    const word = one ?? same ?? "";
    const hour = part ?? (/^(?:morning|evening|night|afternoon)$/i.test(word) ? word : undefined);
    const count = /following|next/i.test(next) ? 1 : /previous|preceding/i.test(next) ? -1 : 0;
    return { kind: "step", unit: unitOf(word), count, ...(hour && { time: partOf(hour) }) };
  },
};
