import { unknownStep } from "../refine/precision.ts";
import { anyCase, type Pattern } from "./pattern.ts";
import { NUMBER, numberOf, partOfDayValue, unitOf, unitsIn, VAGUE } from "./vocabulary.ts";

/** "a year ago", "two months ago", "nearly five years ago", "several weeks ago", "three or four months ago", "a week or so ago". */
export const ago: Pattern = {
  rule: "times/ago",
  type: "DATE",
  literals: [" (ago|back)"],
  find: anyCase(
    `(?:nearly |almost |about |over |more than |some )?(?:half a (?:century|decade)|an? quarter(?:[- ]century| of a century)) ago|(?:(?:(?<under>nearly|almost|less than)|(?<over>more than|over|at least)|(?<about>about|around|some|roughly)|just|only) )?(?:(?<either>(?:${NUMBER}|an?) (?:or|to) )?(?<count>${NUMBER}|an?)|(?<vague>${VAGUE})|(?<=\\b(?:just|only) )(?=\\w+s ago)) ?(?<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries|hours?|minutes?)(?<or> or (?:two|three))?(?<so> or so)? (?:ago|back)`,
  ),
  read({ count, unit = "", under, over, about, so, either, or }) {
    // "Three or four weeks ago" may be either week.
    const number = count === undefined || either !== undefined || or !== undefined ? null : numberOf(count);
    if (number === null) return { kind: "fixed", value: "PAST_REF" };
    const vague = under ? 1 : over ? -1 : (about ?? so) ? 0 : null;
    const shift = { kind: "shift", unit: unitOf(unit), count: -number * unitsIn(unit), ago: true } as const;
    return vague === null ? shift : { ...shift, vague };
  },
};

/** "a year earlier", "two days later": counted from the date mentioned before. */
export const earlierOrLater: Pattern = {
  rule: "times/earlier-or-later",
  type: "DATE",
  literals: ["(day|week|month|quarter|year|decade)(|s) (earlier|later|before|after|previously)"],
  find: anyCase(
    `(?<count>${NUMBER}|an?) (?<unit>days?|weeks?|months?|quarters?|years?|decades?) (?<way>earlier|later|before(?! \\w)|after that|afterwards?|previously)(?: (?<part>morning|afternoon|evening|night))?(?! than\\b)`,
  ),
  read({ count = "", unit = "", way = "", part }) {
    const number = numberOf(count);
    if (number === null) return null;
    const time = part ? { time: partOfDayValue(part) } : {};
    return { kind: "step", unit: unitOf(unit), count: /later|after/i.test(way) ? number : -number, ...time };
  },
};

/** "On the same night she expects to win": which night follows from what is told of it, not from the date mentioned before. */
const TOLD_BEFORE = /\b(?:on|in|at|during|came|comes|was|is) $/;
const TOLD_AFTER = /^ (?:that|as|when|in which|on which|he|she|it|they|we|I|[A-Z]\w+)\b/;

const LASTS = /\b(?:in|over|within|for|during) $/i;

/** "the next day", "the following year", "that year", "later in the day": next to the date mentioned before, or within it. */
export const nextOrSame: Pattern = {
  rule: "times/next-or-same",
  type: "DATE",
  literals: [
    "(next|following|previous|preceding|same|that|very) (day|week|month|year|morning|evening|night|afternoon)",
    "in the day",
  ],
  find: anyCase(
    "(?:earlier|later|late|early) in the (?<same>day)|(?:(?:earlier|later|early|late) )?(?:the )?(?<next>next|following|previous|preceding|same|very same|that same|that|that very) (?<one>day|week|month|year|morning|evening|night|afternoon)(?! (?:old|period))(?: (?<part>morning|afternoon|evening|night))?",
  ),
  read({ next = "same", one, same, part }, _text, before, after) {
    // "Over the next year" is a year long; "in the next year" may be.
    if (/^next$/i.test(next) && one !== "day" && LASTS.test(before)) return null;
    const word = one ?? same ?? "";
    if (/^(?:very )?same$/i.test(next) && one && TOLD_BEFORE.test(before) && TOLD_AFTER.test(after))
      return { kind: "fixed", value: unknownStep(unitOf(word)) };
    const hour = part ?? (/^(?:morning|evening|night|afternoon)$/i.test(word) ? word : undefined);
    const count = /following|next/i.test(next) ? 1 : /previous|preceding/i.test(next) ? -1 : 0;
    return { kind: "step", unit: unitOf(word), count, ...(hour && { time: partOfDayValue(hour) }) };
  },
};
