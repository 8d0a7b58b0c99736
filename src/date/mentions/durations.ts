import { anyCase, type Pattern } from "./pattern.ts";
import { NUMBER, numberOf, UNIT, type Unit, unitOf, unitsIn, VAGUE } from "./vocabulary.ts";

/** A duration in TIMEX3 (ISO 8601): `P2Y`, `PT3H`, `P2Y6M`; with `X` for an unknown number. */
function period(count: number | null, unit: Unit): string {
  if (unit === "S" || unit === "TM" || unit === "TH") return `PT${count ?? "X"}${unit.replace("T", "")}`;
  if (unit === "Y" && count !== null && count % 1 === 0.5) return `P${Math.floor(count)}Y6M`;
  const [factor, letter] = unit === "E" ? [10, "Y"] : unit === "C" ? [100, "Y"] : [1, unit];
  return `P${count === null ? "X" : count * factor}${letter}`;
}

const BEFORE =
  "(?:(?:nearly|almost|about|more than|less than|over(?! (?:the|a period|its))|at least|up to|an additional|another) )?";
const POSITION =
  "(?:(?:the|its|their|his|her) )?(?:(?:past|last|next|first|final|previous|coming|latest|following) )?";

/** "two years", "the past two months", "the first nine months", "18 months", "a week". */
export const durations: Pattern = {
  rule: "times/duration",
  type: "DURATION",
  literals: [" (second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centuries)"],
  find: anyCase(
    `(?<!\\d[:.])(?<!(?:million|billion|percent|%|dollars|times|flights|seats|hours|\\d) )${BEFORE}${POSITION}(?:(?<count>${NUMBER})(?: more| full| straight| consecutive| long)?|(?<one>an?)) (?<unit>${UNIT})(?: or so)?(?! ?(?:old|ago|back|earlier|later|before(?! \\w)|after that)|(?<=quarter) of)`,
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

/** "a two-year plan", "27-year", "12-hour", "decade-long". */
export const hyphenatedDurations: Pattern = {
  rule: "times/hyphenated-duration",
  type: "DURATION",
  literals: ["-(second|minute|hour|day|week|month|quarter|year|decade|century|long)"],
  find: anyCase(
    `(?:(?<count>${NUMBER})-(?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?!-old)|(?<long>day|week|month|year|decade|century)s?-long)`,
  ),
  read({ count, unit, long }) {
    if (long) return { kind: "fixed", value: period(null, unitOf(long)) };
    const number = numberOf(count ?? "");
    return number === null || !unit ? null : { kind: "fixed", value: period(number, unitOf(unit)) };
  },
};

/** "several years", "recent months", "a few days", "the past few weeks", "years", "decades". */
export const vagueDurations: Pattern = {
  rule: "times/vague-duration",
  type: "DURATION",
  literals: [" (days|weeks|months|quarters|years|decades|hours|minutes|centuries)"],
  find: anyCase(
    `(?:the )?(?:(?:past|last|next|coming|first) )?(?:${VAGUE}|recent|coming|(?<=the )(?:first|early|final|coming|last)) (?<unit>days|weeks|months|quarters|years|decades|hours|minutes|centuries)(?! (?:ago|earlier|later|old))|(?<=\\b(?:for|in|of|after|over|take|takes|took|within|spent|lasted|last|during|follows|after|the|just) )(?<bare>days|weeks|months|years|decades|centuries)(?! (?:ago|earlier|later|old))`,
  ),
  read: ({ unit, bare }) => ({ kind: "fixed", value: period(null, unitOf(unit ?? bare ?? "")) }),
};

/** "the past year", "the fiscal year", "the year ended June 30" as a duration. */
export const wholePeriods: Pattern = {
  rule: "times/whole-period",
  type: "DURATION",
  literals: ["(past|fiscal) (year|month|week|decade|century)", "(year|quarter|month|week) end"],
  find: anyCase(
    "(?:the )?(?:past|fiscal) (?<unit>year|month|week|decade|century)|the (?<span>year|quarter|month|week)(?= end(?:ed|ing) )",
  ),
  read: ({ unit, span }) => ({ kind: "fixed", value: period(1, unitOf(unit ?? span ?? "")) }),
};
