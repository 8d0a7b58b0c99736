import { directionBefore, intentBefore } from "./direction.ts";
import { hasHappened } from "./happened.ts";
import { mayBeNowadays } from "./nowadays.ts";
import { anyCase, directionOf, type Pattern } from "./pattern.ts";
import { PART_OF_DAY, partOfDayValue, unitOf } from "./vocabulary.ts";
import { isTold, sideOfWeekday } from "./weekdaySide.ts";

const MODIFIER = "(?:(?:early|earlier|late|later|mid)[- ])?";

/** The distance in days from the article's own day. */
const DAYS_AWAY: Readonly<Record<string, number>> = {
  "day before yesterday": -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  "day after tomorrow": 2,
};

/** "today", "yesterday", "tomorrow", "tonight", "late yesterday", "yesterday morning". */
export const relativeDays: Pattern = {
  rule: "times/relative-day",
  type: "DATE",
  literals: ["today", "yesterday", "tomorrow", "tonight", "to-(day|morrow|night)"],
  find: anyCase(
    `${MODIFIER}(?:(?<before>${PART_OF_DAY}) )?(?:the )?(?<day>(?<!-)to-?day|yesterday|to-?morrow|to-?night|day before yesterday|day after tomorrow)(?!['’]s (?:world|society|era|youth|children|generation|standards|technology))(?<!\\b(?:people|leaders|world|citizens|children|rhetoric|policies|politics|politicians|ideas|battles|heroes|champions) of \\w+)(?<!(?:\\w['’]s|\\b(?:better|brighter|new|for a)) tomorrow)(?: (?<part>${PART_OF_DAY}))?`,
  ),
  read({ day = "", part, before }, text, lead, after) {
    // Up to about 1930 papers wrote "to-day".
    const word = day.toLowerCase().replace("to-", "to");
    const hour = part ?? before ?? (word === "tonight" ? "night" : undefined);
    const time = hour ? partOfDayValue(hour) : "";
    if (word === "today" && hour === undefined && mayBeNowadays(lead + text.slice(0, -day.length), after))
      return { kind: "fixed", value: "PRESENT_REF" };
    return { kind: "shift", unit: "D", count: DAYS_AWAY[word] ?? 0, time, told: isTold(lead, after) };
  },
};

/** "this morning", "last night". */
export const partsOfToday: Pattern = {
  rule: "times/part-of-today",
  type: "TIME",
  literals: ["(this|last) (morning|afternoon|evening|night)", "overnight"],
  find: anyCase(
    "(?:(?:early|late|later|earlier) )?(?<direction>this|last) (?<part>morning|afternoon|evening|night)|overnight",
  ),
  read({ direction, part = "night" }, _text, before, after) {
    // It may be the last night, any night ("they flew overnight"), or mean "suddenly".
    if (direction === undefined) return { kind: "fixed", value: `XXXX-XX-XX${partOfDayValue(part)}` };
    const count = direction?.toLowerCase() === "last" ? -1 : 0;
    return { kind: "shift", unit: "D", count, time: partOfDayValue(part), told: isTold(before, after) };
  },
};

/** "last year", "this week", "next month", "earlier this year", "the current year". */
export const relativePeriods: Pattern = {
  rule: "times/relative-period",
  type: "DATE",
  literals: ["(last|this|next|past|coming|previous|current) (week|month|year|decade|century)"],
  find: anyCase(
    `(?:(?:early|earlier|late|later|mid|sometime|the (?:beginning|end|start|middle) of|earlier in|later in)[- ])?(?<!\\bthis )(?:(?<direction>last|this|next|this past|this coming|the previous|the current|the coming|current) (?<unit>week|month|year|decade|century))(?! (?:old|and a half))(?!(?<=\\bthe last \\w+) of\\b)`,
  ),
  read({ direction = "", unit = "" }) {
    // "This Week" and "Last Year" are titles.
    if (/^\p{Lu}/u.test(unit)) return null;
    const way = directionOf(direction.replace(/^(?:the|this) (?=past|coming|previous|current)/i, ""));
    const justOver = /^this past$/i.test(direction);
    return { kind: "shift", unit: unitOf(unit), count: way ?? 0, ...(justOver && { justOver }) };
  },
};

/** "the weekend", "this weekend", "last weekend". */
export const weekends: Pattern = {
  rule: "times/weekend",
  type: "DATE",
  literals: ["(this|last|next|past|coming|the) weekend"],
  find: anyCase("(?:(?<direction>this|last|next|this past|this coming|past)|the) weekend"),
  read: ({ direction }, _text, before, after) => ({
    kind: "weekend",
    direction: directionOf(direction?.replace(/^this (?=past|coming)/i, "")),
    side: (sideOfWeekday(before, after) ?? -1) >= 0 ? 1 : null,
    happened: hasHappened(SENTENCE_START.test(before) ? "In " : before, after),
  }),
};

/** Without a preposition, a weekend may open its sentence: "This weekend, he complained". */
const SENTENCE_START = /(?:^|[.!?"“”\n] ?)$/;

/** "year-end", "the end of the year", "earlier in the year": in the article's own year. */
export const yearEnds: Pattern = {
  rule: "times/year-end",
  type: "DATE",
  literals: ["(year|month)('s|)(-| )end", "(of|in) the (year|month)", "the full year"],
  find: anyCase(
    "(?:the )?(?<whose>year|month)(?:['’]s)?[- ]end(?:['’]s)?|(?:(?:the )?(?:end|beginning|start|middle) of|(?:earlier|later|late|early) in) the (?<of>year|month)(?! \\w+ed\\b)|the full year",
  ),
  read: ({ whose, of, unit = whose ?? of ?? "year" }, text, before, after) => ({
    kind: "shift",
    unit: unitOf(unit),
    count: 0,
    // "Compared with 2021, it will grow by the end of the year": of the article's.
    ...(of !== undefined && !/\bwill\b/.test(intentBefore(before)?.words ?? "") && { inThe: true as const }),
    // "It had more at year's end", in January.
    ended: /end/i.test(text) && hasHappened(before, after) && directionBefore(before) === null,
  }),
};
