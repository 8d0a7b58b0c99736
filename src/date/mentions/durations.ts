import { anyCase, type Pattern } from "./pattern.ts";
import { period } from "./period.ts";
import { NUMBER, numberOf, UNIT, unitOf, unitsIn, VAGUE } from "./vocabulary.ts";

const BEFORE =
  "(?:(?:nearly|almost|about|more than|less than|over(?! (?:the|a period|its))|at least|up to|an additional|another) )?";
const POSITION =
  "(?:(?:the|its|their|his|her) )?(?:(?:past|last|next|first|final|previous|coming|latest|following) )?";
/** People and animals, whose age is no time of the text. */
const LIVING =
  "(?:baby|babies|boy|girl|son|daughter|child|infant|toddler|twins?|puppy|kitten|calf|cub|foal|brother|sister|nephew|niece|grandson|granddaughter)";
/** What is so many years old, of things that happen or are agreed on. */
const EVENT =
  "(?:war|conflict|strike|dispute|feud|agreement|treaty|pact|embargo|ban|boycott|blockade|law|policy|campaign|insurgency|uprising|siege|truce|ceasefire|cease-fire|stalemate|recession|drought|crisis|controversy|investigation|lawsuit|case|tradition|partnership|contract)";

/** "two years", "the past two months", "the first nine months", "18 months", "a week". */
export const durations: Pattern = {
  rule: "times/duration",
  type: "DURATION",
  literals: [" (second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centuries)"],
  find: anyCase(
    `(?<!\\d[:.])(?<!(?:million|billion|percent|%|dollars|times|flights|seats|hours|\\d) )${BEFORE}${POSITION}(?!(?<=\\b(?:will|would|may|might|could|can) )one day)(?:(?<count>${NUMBER})(?: more| full| straight| consecutive| long)?|(?<one>an?|(?<=(?:additional|another) ))) ?(?<unit>${UNIT})(?: or so)?(?! ?(?:old|ago|back|earlier|later|before(?! \\w)|after that)|(?<=quarter) of)`,
  ),
  read({ count, one, unit = "" }) {
    if (/^second/i.test(unit) && one) return null;
    // "60 Minutes" is a title.
    if (/^\p{Lu}\p{Ll}/u.test(unit)) return null;
    const number = count === undefined ? 1 : numberOf(count);
    // Larger numbers are mostly years or amounts: "the 1990 years", "1,500 days".
    return number === null || number > 999
      ? null
      : { kind: "fixed", value: period(number * unitsIn(unit), unitOf(unit)) };
  },
};

/** "12" in "12 to 18 months", "two" in "two or three years": the unit follows the last number. */
export const durationStarts: Pattern = {
  rule: "times/duration-start",
  type: "DURATION",
  literals: [" (to|or|and) "],
  find: anyCase(
    `(?<![\\d$£€#.,:/-])(?<=(?<lead>\\b(?:between|from|after|for|in|within|of|every|by|over|than|about|least|takes?|took|last(?:s|ed)?) )?)(?<count>${NUMBER})(?= (?:to|or|(?<and>and)) (?:as many as |up to )?(?:${NUMBER})[- ](?<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?)\\b(?![- ]old| (?:ago|earlier|later)))`,
  ),
  read({ count = "", unit = "", lead, and }) {
    const number = numberOf(count);
    return number === null || number > 999 || (and && !lead)
      ? null
      : { kind: "fixed", value: period(number * unitsIn(unit), unitOf(unit)) };
  },
};

/** "a two-year plan", "27-year", "12-hour", "decade-long", "several-year", "the 3-month-old strike". */
export const hyphenatedDurations: Pattern = {
  rule: "times/hyphenated-duration",
  type: "DURATION",
  literals: ["-(second|minute|hour|day|week|month|quarter|year|decade|century|long)"],
  find: anyCase(
    `(?:(?<count>${NUMBER})-(?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?!-old)|(?<age>${NUMBER})-(?:(?<young>day|week|month)-old(?!s)(?! ${LIVING}\\b)|(?<old>year|decade)-old(?= (?:\\w+ )?${EVENT}\\b))|(?<vague>several|few)-(?<some>day|week|month|year|decade)|(?<long>day|week|month|year|decade|century)s?-long)`,
  ),
  read({ count, unit, long, age, young, old, some }) {
    const vague = long ?? some;
    if (vague) return { kind: "fixed", value: period(null, unitOf(vague)) };
    const [number, of] = [numberOf(count ?? age ?? ""), unit ?? young ?? old];
    return number === null || !of ? null : { kind: "fixed", value: period(number, unitOf(of)) };
  },
};

/** "several years", "recent months", "the past few weeks", "for decades", "Days before the vote". */
export const vagueDurations: Pattern = {
  rule: "times/vague-duration",
  type: "DURATION",
  literals: [
    " (days|weeks|months|quarters|years|decades|hours|minutes|centuries)",
    "(hours|days|weeks|months|years|decades) (before|after)",
  ],
  find: anyCase(
    `(?:the )?(?:(?:past|last|next|coming|first) )?(?:${VAGUE}|recent|coming|(?<=the )(?:first|early|final|coming|last)) (?<unit>days|weeks|months|quarters|years|decades|hours|minutes|centuries)(?! (?:ago|earlier|later|old))|(?<=\\b(?:for|in|of|after|over|take|takes|took|within|spent|lasted|last|during|follows|after|the|just) )(?<bare>days|weeks|months|years|decades|centuries)(?! (?:ago|earlier|later|old))|(?<!\\w[ -])(?<first>hours|days|weeks|months|years|decades)(?= (?:before|after) )`,
  ),
  read: ({ unit, bare, first }) => ({
    kind: "fixed",
    value: period(null, unitOf(unit ?? bare ?? first ?? "")),
  }),
};

/** "the past year", "the fiscal year", "the year ended June 30" as a duration. */
export const wholePeriods: Pattern = {
  rule: "times/whole-period",
  type: "DURATION",
  literals: [
    "(past|fiscal|next|last|coming|following) (year|month|week|decade|century)",
    "(year|quarter|month|week) end",
  ],
  find: anyCase(
    "(?:the )?(?:past|fiscal) (?<unit>year|month|week|decade|century)|(?<=\\b(?:over|for|within|during|throughout) )the (?:next|last|coming|following) (?<whole>decade|century|year|month|week)|the (?<span>year|quarter|month|week)(?= end(?:ed|ing) )",
  ),
  read: ({ unit, span, whole }) => ({ kind: "fixed", value: period(1, unitOf(unit ?? whole ?? span ?? "")) }),
};
