import { directionOf, type Pattern, words } from "./pattern.ts";
import { NUMBER, numberOf, PART_OF_DAY, partOf, unitOf, unitsIn, VAGUE } from "./vocabulary.ts";

const MODIFIER = "(?:(?:early|earlier|late|later|mid)[- ])?";

/** How many days such words lie from the article's own. */
const DAYS_AWAY: Readonly<Record<string, number>> = {
  "day before yesterday": -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  "day after tomorrow": 2,
};

/** "today", "yesterday", "tomorrow", "tonight", "late yesterday", "yesterday morning". */
export const days: Pattern = {
  rule: "relative-day",
  type: "DATE",
  core: /today|yesterday|tomorrow|tonight/i,
  find: words(
    `${MODIFIER}(?:(?<before>${PART_OF_DAY}) )?(?:the )?(?<day>today|yesterday|tomorrow|tonight|day before yesterday|day after tomorrow)(?!['’]s (?:world|society|era|youth|children|generation|standards|technology))(?<!\\b(?:people|leaders|world|citizens|children) of \\w+)(?: (?<part>${PART_OF_DAY}))?`,
  ),
  read({ day = "", part, before }) {
    const word = day.toLowerCase();
    const hour = part ?? before ?? (word === "tonight" ? "night" : undefined);
    return { kind: "shift", unit: "D", count: DAYS_AWAY[word] ?? 0, time: hour ? partOf(hour) : "" };
  },
};

/** "this morning", "last night". */
export const partsOfToday: Pattern = {
  rule: "part-of-today",
  type: "TIME",
  core: /(?:this|last) [maen]|overnight/i,
  find: words(
    "(?:(?:early|late|later|earlier) )?(?<direction>this|last) (?<part>morning|afternoon|evening|night)|overnight",
  ),
  read({ direction, part = "night" }) {
    const count = direction?.toLowerCase() === "last" ? -1 : 0;
    return { kind: "shift", unit: "D", count, time: partOf(part) };
  },
};

/** "last year", "this week", "next month", "earlier this year", "the current year". */
export const units: Pattern = {
  rule: "relative-unit",
  type: "DATE",
  core: /(?:last|this|next|past|coming|previous|current) (?:week|month|year|decade|century)/i,
  find: words(
    `(?:(?:early|earlier|late|later|mid|sometime|the (?:beginning|end|start|middle) of|earlier in|later in)[- ])?(?:(?<direction>last|this|next|this past|this coming|the previous|the current|the coming|current) (?<unit>week|month|year|decade|century))(?! (?:old|and a half))`,
  ),
  read({ direction = "", unit = "" }) {
    // "This Week" and "Last Year" are titles.
    if (/^\p{Lu}/u.test(unit)) return null;
    const way = directionOf(direction.replace(/^(?:the|this) (?=past|coming|previous|current)/i, ""));
    return { kind: "shift", unit: unitOf(unit), count: way ?? 0 };
  },
};

/** "a year ago", "two months ago", "nearly five years ago", "several weeks ago". */
export const ago: Pattern = {
  rule: "ago",
  type: "DATE",
  core: /\b(?:ago|back)\b/i,
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
  core: /(?:day|week|month|quarter|year|decade)s? (?:earlier|later|before|after|previously)/i,
  find: words(
    `(?<count>${NUMBER}|an?) (?<unit>days?|weeks?|months?|quarters?|years?|decades?) (?<way>earlier|later|before|after that|afterwards?|previously)(?: (?<part>morning|afternoon|evening|night))?`,
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
  core: /(?:next|following|previous|preceding|same|that|very) (?:day|week|month|year|morning|evening|night|afternoon)|in the day/i,
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

/** "the weekend", "this weekend", "last weekend". */
export const weekends: Pattern = {
  rule: "weekend",
  type: "DATE",
  core: /weekend/i,
  find: words("(?:(?<direction>this|last|next|this past|this coming|past)|the) weekend"),
  read: ({ direction }) => ({
    kind: "weekend",
    direction: directionOf(direction?.replace(/^this (?=past|coming)/i, "")),
  }),
};

/** "year-end", "the end of the year", "earlier in the year": the article's own year. */
export const yearEnds: Pattern = {
  rule: "year-end",
  type: "DATE",
  core: /year|month/i,
  find: words(
    "(?:the )?(?:year['’]s[- ]end|year[- ]end)|(?:the (?:end|beginning|start|middle) of|(?:earlier|later) in) the (?<unit>year|month)|the full year",
  ),
  read: ({ unit = "year" }) => ({ kind: "shift", unit: unitOf(unit), count: 0 }),
};
