import { anyCase, type Pattern } from "./pattern.ts";
import { period } from "./period.ts";
import { NUMBER, numberOf, UNIT, unitOf, unitsIn, VAGUE } from "./vocabulary.ts";

const BEFORE =
  "(?:(?:nearly|almost|about|more than|less than|over(?! (?:the|a period|its))|at least|up to|an additional|another) )?";
const POSITION =
  "(?:(?:the|its|their|his|her) )?(?:(?:past|last|next|first|final|previous|coming|latest|following) )?";

/** "Three quarters of the crew" are a share; three quarters of a year follow such a word, or are said to be in a row. */
const NOT_A_SHARE =
  "(?!three quarters of (?!growth|declines?|losses|profits?))(?!(?<!\\b(?:for|in|over|within|after|during|past|last|next|first|final|previous|coming|latest|following|least|than|to) )three quarters)";

/** "two years", "the past two months", "the first nine months", "18 months", "a week". */
export const durations: Pattern = {
  rule: "times/duration",
  type: "DURATION",
  literals: [" (second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centuries)"],
  find: anyCase(
    `(?<!\\d[:.])(?<!(?:million|billion|percent|%|dollars|times|flights|seats|hours|\\d) )${BEFORE}${POSITION}(?!(?<=\\b(?:will|would|may|might|could|can|he|she|they|we|I),? )one day\\b(?! (?:after|before|later|earlier|of|to)\\b))(?:${NOT_A_SHARE}(?<count>${NUMBER})(?: more| full| straight| consecutive| long)?|(?<one>an?|(?<=(?:additional|another) ))) ?(?<unit>${UNIT})(?: or so)?(?! ?(?:old|ago|back|(?<!(?:minute|hour)s? )(?:earlier|later|before(?! \\w)|after that))|(?<=quarter) of|(?<=quarter)-century)`,
  ),
  read({ count, one, unit = "" }, _text, _before, after) {
    if (/^second/i.test(unit) && one) return null;
    // "A years-old slump".
    if (one && /s$/i.test(unit) && after.startsWith("-")) return null;
    // "60 Minutes" is a title.
    if (/^\p{Lu}\p{Ll}/u.test(unit)) return null;
    const number = count === undefined ? 1 : numberOf(count);
    // Larger numbers are mostly years or amounts: "the 1990 years", "1,500 days".
    return number === null || number > 999
      ? null
      : { kind: "fixed", value: period(number * unitsIn(unit), unitOf(unit)) };
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
    `(?:the )?(?:(?:past|last|next|coming|first) )?(?:${VAGUE}|recent|coming|(?<=the )(?:first|early(?! hours)|final|coming|last)) (?<unit>days|weeks|months|quarters|years|decades|hours|minutes|centuries)(?! (?:ago|old))|(?<=\\b(?:for|in|of|after|over|take|takes|took|within|spent|lasted|last|during|follows|after|the|just) )(?<bare>days|weeks|months|years|decades|centuries)(?! (?:ago|earlier|later|old))|(?<!\\w[ -])(?<first>hours|days|weeks|months|years|decades)(?= (?:before|after) )`,
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
