import { TENS, UNITS } from "../../text/numberWords.ts";
import { anyCase, directionOf, exactCase, type Pattern } from "./pattern.ts";
import { numberOf, YEAR } from "./vocabulary.ts";

/** Before a number of four digits: signs and words that show that it is not a year. */
const NOT_AFTER_NUMBER_WORD =
  "(?<![$£€¥₡₦₱₩₹₪₫₴₵#.,:/@]|(?<!\\d{4})[-–]|\\b(?:[Nn]o\\.|[Rr]oute|[Ff]light|[Rr]oom|[Ss]ection|[Cc]hapter|[Pp]age|[Bb]oeing|[Mm]odel|[Oo]ver|[Ss]ome|[Aa]bout|[Nn]early|[Aa]lmost|[Rr]oughly|than|[Aa]pproximately|[Aa]t least) |US\\$)";
/** After it: units, decimals and counted things that show the same. */
const NOT_BEFORE_UNIT =
  "(?![\\d%]|,\\d|\\.\\d|:\\d|[-–]\\d{1,2}[-–]\\d|[-–]\\d{3}(?!\\d)|[-–]\\d{5}|/(?!\\d{2}(?:\\d{2})?\\b)\\d| ?(?:percent|million|billion|trillion|meters?|metres?|miles?|feet|foot|kilometers?|kilometres?|pounds?|dollars?|euros?|pence|rupees?|yen|won|yuan|francs?|cents?|GMT|UTC|hrs|tons?|tonnes?|people|persons?|men|women|troops|soldiers|workers|jobs|employees|points?|shares?|votes?|homes|houses|students|hours?|minutes?|days|years|acres|barrels|units|copies|members|delegates|votes|seats|passengers|others|degrees|mph|km|kg)\\b)";
const MODIFIER =
  "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|end|start|middle) of|[Ee]arlier in|[Ll]ater in)[ -])?";

/** "1990", "early 1990", "the end of 1990", "fiscal 1990", "fiscal year 1990". */
export const years: Pattern = {
  rule: "times/year",
  type: "DATE",
  literals: ["0000"],
  find: exactCase(
    `${NOT_AFTER_NUMBER_WORD}(?:${MODIFIER}|[Pp](?:ost|re)-)(?:[Ff]iscal (?:year )?|(?:the )?year )?(?<year>${YEAR})${NOT_BEFORE_UNIT}(?!s)`,
  ),
  read: ({ year = "" }, _text, before, after) =>
    CLOCK.test(after) ||
    (/^[0-2]\d[0-5]\d$/.test(year) && HOURS.test(after)) ||
    (Number(year) < EARLIEST && COUNTED.test(after) && !DATED.test(before))
      ? null
      : { kind: "fixed", value: year },
};

/** A number below this one counts what is named after it: "1500 elephants", "1414 alleged killings". */
const EARLIEST = 1800;
/** "1700 New York time". */
const CLOCK = /^(?:[-–]\d{4})? (?:[A-Z]\w+ ){0,2}(?:time|GMT|UTC|[ECMP][SD]T)\b/;
/** "1500-1700, Monday to Thursday": hours of a programme. */
const HOURS =
  /^(?:[-–][0-2]\d[0-5]\d)?,? (?:on )?(?:weekdays|weekends|daily|BST|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? (?:to|and))\b/;
const DATED =
  /(?:\b(?:the|of|in|as|since|from|by|until|till|to|and|or|late|early|mid|its|their|his|her|that|this) |[-–(])$/i;
const COUNTED =
  /^ (?!(?:a|an|the|and|or|but|by|to|in|on|of|at|for|from|with|when|where|who|which|that|as|until|because|was|is|were|are|had|has)\b)(?:[a-z]+ ){0,2}[a-z]+s\b/;

/** "FY2024", "FY 25": a fiscal year, which is named after the year it ends in. */
export const fiscalYears: Pattern = {
  rule: "times/fiscal-year",
  type: "DATE",
  literals: ["FY"],
  find: exactCase("FY ?['’]?(?:(?<year>(?:19|20)\\d{2})|(?<short>\\d{2}))(?![\\d%]|[.,]\\d)"),
  read: ({ year, short = "" }) =>
    year ? { kind: "fixed", value: year } : { kind: "short-year", year: short },
};

/** "17" in "1915-17": the second year of a range, in the century of the first. */
export const secondYears: Pattern = {
  rule: "times/second-year",
  type: "DATE",
  literals: ["0000(-|/)00"],
  find: exactCase("(?<=(?<![\\d$-])(?<century>1[0-9]|20)\\d{2}[-–/])(?<year>\\d{2})(?![\\d%]|[-–/.,:]\\d)"),
  read: ({ century = "", year = "" }) => ({ kind: "fixed", value: `${century}${year}` }),
};

/** How long after its end, in years, a fiscal year is still "the latest". */
const STILL_LATEST = 0.25;

/** "this fiscal year", "the latest fiscal year", "last fiscal year": the calendar year that the article is in, or next to it. */
export const relativeFiscalYears: Pattern = {
  rule: "times/relative-fiscal-year",
  type: "DATE",
  literals: ["(this|current|last|previous|prior|next|coming|latest|recent) fiscal year"],
  find: anyCase(
    "(?:the )?(?:(?<direction>this|current|last|previous|prior|next|coming)|latest|most recent|just-ended) fiscal year",
  ),
  read: ({ direction }) => ({ kind: "shift", unit: "Y", count: directionOf(direction) ?? -STILL_LATEST }),
};

/** "'98" as a year: only after a preposition or a modifier. */
export const shortYears: Pattern = {
  rule: "times/short-year",
  type: "DATE",
  literals: ["'00"],
  find: exactCase(
    "(?<=\\b(?:in|since|of|until|by|from|early|late|mid|summer|spring|fall|winter) )['’](?<year>\\d{2})(?!s)",
  ),
  read: ({ year = "" }) => ({ kind: "short-year", year }),
};

/** "nineteen ninety-six", "the year two thousand", as in transcripts of broadcasts. */
export const spokenYears: Pattern = {
  rule: "times/spoken-year",
  type: "DATE",
  literals: ["(eighteen|nineteen|twenty) (t|e|n|f|s)", "year two thousand"],
  find: anyCase(
    `(?:the year )?(?:(?<century>eighteen|nineteen|twenty) (?<rest>(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.slice(10).join("|")})|(?<=year )two thousand)`,
  ),
  read({ century, rest }) {
    if (!century || !rest) return { kind: "fixed", value: "2000" };
    return { kind: "fixed", value: String((numberOf(century) ?? 0) * 100 + (numberOf(rest) ?? 0)) };
  },
};
