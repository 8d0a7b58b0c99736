import { monthNumber, weekdayNumber } from "../../text/calendarWords.ts";
import { FIXED_HOLIDAYS, HOLIDAY, holidayName } from "./holidayDates.ts";
import { anyCase, exactCase, type Pattern } from "./pattern.ts";
import { period } from "./period.ts";
import {
  MONTH,
  NUMBER,
  numberOf,
  PART_OF_DAY,
  partOfDayValue,
  SEASON,
  seasonOf,
  unitOf,
  unitsIn,
  WEEKDAY,
} from "./vocabulary.ts";

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  yearly: "P1Y",
  annually: "P1Y",
};

/** What shows a newspaper before or after the word: "the party daily Granma said", "the Al-Qabas daily reported". */
const OF_NAME = /(?<!['’]s )\b\p{Lu}[\p{L}-]+ $/u;
const REPORTS = /^(?:[.,;:)]|$| (?:on|that|said|says|reported|reports|quoted|wrote|newspaper)\b)/;
const NAMED =
  /^,? (?:al-|el-)?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}(?:[.,;:!?'’"”)]|$| (?:said|says|quoted|wrote|[a-z]+ed)\b)/u;
/** "the daily said", "a mass-circulation daily in Lagos", "the French daily's editor". */
const PAPER =
  /\b(?:[Tt]he|[Aa]|this|that|another|national|local|regional|leading|largest|biggest|respected|influential|popular|business|financial|sports|party|state|official|private|independent|liberal|conservative|tabloid|evening|morning|[\w-]+-(?:language|circulation|owned|run|wing|based|selling)|[A-Z]\w+(?:n|sh|ese|ch|i)) $/;
const IS_PAPER =
  /^(?:['’]s\b|[.;:)]|$| (?:in|on|of|from|since|and|or|said|says|quoted|quotes|told|wrote|cited|reports?|reported|which|that|has|had|is|was|newspapers?|paper|published|by)\b)/;
const isNewspaper = (before: string, after: string) =>
  NAMED.test(after) ||
  (OF_NAME.test(before) && REPORTS.test(after)) ||
  (PAPER.test(before) && IS_PAPER.test(after));

/** "every day", "each year", "every two weeks", "daily", "annually". */
export const recurringPeriods: Pattern = {
  rule: "times/recurring-period",
  type: "SET",
  literals: ["(every|each) ", "(hour|dai|night|week|month|year|annual)ly"],
  find: anyCase(
    `(?:every|each)(?: (?<count>${NUMBER}|other))? (?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|morning|afternoon|evening)|(?<adverb>${Object.keys(ADVERBS).join("|")})`,
  ),
  read({ count, unit, adverb }, _text, before, after) {
    if (adverb && /^(?:dai|week)ly$/.test(adverb) && isNewspaper(before, after)) return null;
    if (adverb) return { kind: "fixed", value: ADVERBS[adverb.toLowerCase()] ?? "P1D" };
    if (!unit) return null;
    const number = count === undefined ? 1 : count.toLowerCase() === "other" ? 2 : numberOf(count);
    if (number === null) return null;
    return { kind: "fixed", value: period(number * unitsIn(unit), unitOf(unit)) };
  },
};

/** "twice a week", "three times a year", "once every two months"; the value is the period. */
export const rates: Pattern = {
  rule: "times/rate",
  type: "SET",
  literals: ["(once|twice|times) (a|per|each|every)", "per (hour|day|week|month|year)"],
  find: anyCase(
    `per (?<each>hour|day|week|month|year)|(?:once|twice|(?:${NUMBER}|several|many) times) (?:an?|per|each|every)(?: (?<count>${NUMBER}|other))? (?<unit>minute|hour|day|night|week|fortnight|month|quarter|year|decade)s?`,
  ),
  read: (groups, ...rest) =>
    recurringPeriods.read({ ...groups, unit: groups.unit ?? groups.each ?? "" }, ...rest),
};

/** Without the full stop of an abbreviation: here it would end the sentence. */
const plain = (names: string) => names.replace("\\.?", "");
const DAY_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const PARTS = "(?:morning|afternoon|evening|night)s";

/** "every September", "each spring", "every Christmas", "every other Friday", "Mondays", "Friday nights". */
export const recurringDates: Pattern = {
  rule: "times/recurring-date",
  type: "SET",
  literals: ["(every|each) ", "days", "weekends", "day (m|a|e|n)"],
  find: exactCase(
    `(?:[Ee]very|[Ee]ach)(?: other| second)? (?:(?<weekday>${plain(WEEKDAY)})(?: (?<part>${PART_OF_DAY}))?|(?<month>${plain(MONTH)})|(?<season>${SEASON})|(?<holiday>${HOLIDAY})|(?<weekend>weekend))(?! \\d)|(?<days>${DAY_NAME})s|(?<day>${DAY_NAME}) (?<parts>${PARTS})|(?<=\\b(?:[Oo]n|[Aa]t|and|or) )(?<weekends>weekends)|[Ww]eekends(?= and\\b)`,
  ),
  read({ weekday, part, month, season, holiday, days, day, parts }) {
    const value = (text: string) => ({ kind: "fixed", value: text }) as const;
    const number = weekdayNumber(weekday ?? days ?? day ?? "");
    const time = part ?? parts?.replace(/s$/, "");
    if (number !== null) return value(`XXXX-WXX-${number}${time ? partOfDayValue(time) : ""}`);
    if (month) return value(`XXXX-${String(monthNumber(month)).padStart(2, "0")}`);
    if (season) return value(`XXXX-${seasonOf(season)}`);
    if (!holiday) return value("XXXX-WXX-WE");
    const [inMonth, onDay] = FIXED_HOLIDAYS[holidayName(holiday)] ?? [];
    // TIMEX3 can't write a recurring holiday without a fixed date, so only the period is given.
    if (inMonth === undefined || onDay === undefined) return value("P1Y");
    return value(`XXXX-${String(inMonth).padStart(2, "0")}-${String(onDay).padStart(2, "0")}`);
  },
};
