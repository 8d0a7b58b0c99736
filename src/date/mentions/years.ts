import { TENS, UNITS } from "../../text/numberWords.ts";
import { cased, type Pattern, words } from "./pattern.ts";
import { numberOf, YEAR } from "./vocabulary.ts";

/** What before a number of four digits says that it is none of a year. */
const NO_YEAR_BEFORE =
  "(?<![$£€¥#.,:/@]|(?<!\\d{4})[-–]|\\b(?:[Nn]o\\.|[Rr]oute|[Ff]light|[Rr]oom|[Ss]ection|[Cc]hapter|[Pp]age|[Bb]oeing|[Mm]odel|[Oo]ver|[Ss]ome|[Aa]bout|[Nn]early|[Aa]lmost|[Rr]oughly|than|[Aa]pproximately|[Aa]t least) |US\\$)";
/** What after it says so: a unit, a decimal, a thing that is counted. */
const NO_YEAR_AFTER =
  "(?![\\d%]|,\\d|\\.\\d|:\\d|[-–]\\d{1,2}[-–]\\d|[-–]\\d{3}(?!\\d)|[-–]\\d{5}|/(?!\\d{2}(?:\\d{2})?\\b)\\d| ?(?:percent|million|billion|trillion|meters?|metres?|miles?|feet|foot|kilometers?|kilometres?|pounds?|dollars?|euros?|pence|rupees?|yen|won|yuan|francs?|cents?|GMT|UTC|hrs|tons?|tonnes?|people|persons?|men|women|troops|soldiers|workers|jobs|employees|points?|shares?|votes?|homes|houses|students|hours?|minutes?|days|years|acres|barrels|units|copies|members|delegates|votes|seats|passengers|others|degrees|mph|km|kg)\\b)";
const MODIFIER =
  "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|end|start|middle) of|[Ee]arlier in|[Ll]ater in)[ -])?";

/** "1990", "early 1990", "the end of 1990", "fiscal 1990", "fiscal year 1990". */
export const years: Pattern = {
  rule: "year",
  type: "DATE",
  core: ["0000"],
  find: cased(
    `${NO_YEAR_BEFORE}(?:${MODIFIER}|[Pp](?:ost|re)-)(?:[Ff]iscal (?:year )?|(?:the )?year )?(?<year>${YEAR})${NO_YEAR_AFTER}(?!s)`,
  ),
  read: ({ year = "" }) => ({ kind: "fixed", value: year }),
};

/** "FY2024", "FY 25": a fiscal year, named after the year it ends in. */
export const fiscalYears: Pattern = {
  rule: "fiscal-year",
  type: "DATE",
  core: ["FY"],
  find: cased("FY ?['’]?(?:(?<year>(?:19|20)\\d{2})|(?<short>\\d{2}))(?![\\d%]|[.,]\\d)"),
  read: ({ year, short = "" }) =>
    year ? { kind: "fixed", value: year } : { kind: "short-year", year: short },
};

/** "1915-17": the second year of a span, whose century the first one tells. */
export const spanEnds: Pattern = {
  rule: "span-end",
  type: "DATE",
  core: ["0000(-|/)00"],
  find: cased("(?<=(?<![\\d$-])(?<century>1[0-9]|20)\\d{2}[-–/])(?<year>\\d{2})(?![\\d%]|[-–/.,:]\\d)"),
  read: ({ century = "", year = "" }) => ({ kind: "fixed", value: `${century}${year}` }),
};

/** "'98" as a year: only behind a preposition or a modifier. */
export const shortYears: Pattern = {
  rule: "short-year",
  type: "DATE",
  core: ["'00"],
  find: cased(
    "(?<=\\b(?:in|since|of|until|by|from|early|late|mid|summer|spring|fall|winter) )['’](?<year>\\d{2})(?!s)",
  ),
  read: ({ year = "" }) => ({ kind: "short-year", year }),
};

/** "nineteen ninety-six", "two thousand", as broadcasts are written down. */
export const spokenYears: Pattern = {
  rule: "spoken-year",
  type: "DATE",
  core: ["(eighteen|nineteen|twenty) (t|e|n|f|s)", "year two thousand"],
  find: words(
    `(?:the year )?(?:(?<century>eighteen|nineteen|twenty) (?<rest>(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.slice(10).join("|")})|(?<=year )two thousand)`,
  ),
  read({ century, rest }) {
    if (!century || !rest) return { kind: "fixed", value: "2000" };
    return { kind: "fixed", value: String((numberOf(century) ?? 0) * 100 + (numberOf(rest) ?? 0)) };
  },
};
