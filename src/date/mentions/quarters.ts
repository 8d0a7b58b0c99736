import { monthNumber } from "../../text/calendarWords.ts";
import { ordinalValue } from "../../text/numberWords.ts";
import type { Meaning } from "./meaning.ts";
import { anyCase, directionOf, exactCase, type Pattern } from "./pattern.ts";
import { MONTH, YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

const ORDER = "(?<order>first|second|third|fourth|1st|2nd|3rd|4th)";
const OF_YEAR = `(?:(?: of|,)? (?:fiscal )?(?<year>${YEAR})|(?: of)? (?<shift>last|this|next) year|(?: of)? the (?:fiscal )?year)?`;

/** A quarter of a game: "scored twice in the fourth quarter", "led 20-7 after the third quarter". */
const SPORT =
  /\b(?:touchdowns?|yards?|yarders?|rebounds?|quarterbacks?|halftime|field goals?|free throws?|three-pointers?|layups?|fumbles?|interceptions?|scored|outscored|trailed|trailing|(?:led|lead|leads|leading|deficit|score|tied|ahead|won|lost)(?: \w+){0,3} \d{1,3}-\d{1,3})\b/i;

/** What is reported on a quarter once it is over: "expects to report a loss for the third quarter". */
const REPORTED =
  /\b(?:report|post|announce|release|publish|record|show|issue|disclose|earnings|results|loss|losses|profits?|net)\b[^.;:!?“”"]{0,60}$/;
const REPORTED_AFTER =
  /^ (?:\w+ ){0,2}(?:earnings|results|loss(?:es)?|profits?|income|report|figures|charge)\b/;

/** "the third quarter", "third-quarter", "last year's third quarter", "the fiscal first quarter of 1990". */
export const quarters: Pattern = {
  rule: "times/quarter",
  type: "DATE",
  literals: ["(first|second|third|fourth|1st|2nd|3rd|4th)(| fiscal)(-| )quarter"],
  find: anyCase(
    `(?:(?<owner>last|this|next) year['’]s |(?:the )?(?<ago>year-(?:ago|earlier) ))?(?:the (?!(?:fiscal[ -])?\\w+-quarter))?(?:fiscal[ -])?(?:(?<front>(?:19|20)\\d{2})(?:['’]s)? )?${ORDER}(?: fiscal)?[- ]quarter${OF_YEAR}`,
  ),
  read({ order = "", year, front, shift, owner, ago }, _text, before, after) {
    if (SPORT.test(before) || SPORT.test(after)) return null;
    const named = year ?? front;
    const yearShift = ago ? -1 : directionOf(shift ?? owner);
    return {
      kind: "quarter",
      quarter: ordinalValue(order),
      year: named ? Number(named) : null,
      yearShift,
      direction: null,
      isOfArticleYear: Boolean(shift ?? owner),
      ...(REPORTED.test(before) || REPORTED_AFTER.test(after) ? {} : wordsBeside(before, after)),
    };
  },
};

/** A quarter without its number: "the quarter", "the latest quarter", "this quarter", "the year-ago quarter". */
export const relativeQuarters: Pattern = {
  rule: "times/relative-quarter",
  type: "DATE",
  literals: [
    "quarter",
    "year-(ago|earlier)",
    "(latest|recent|ended|year's|same|corresponding|comparable) period",
  ],
  find: anyCase(
    "(?:(?:the (?=(?:comparable |corresponding |same )?year-\\w+ (?:quarter|period)))?(?:comparable |corresponding |same )?(?<ago>year-ago|year-earlier)(?: (?:quarter|period|third quarter))?|(?:the )?(?<latest>latest|most recent|just-ended) (?:quarter|period)|(?:the )?(?<owner>last|this|next) year['’]s (?:quarter|period)|(?<direction>last|this|next|the current|the previous|the prior|the coming) quarter|(?:the|that) quarter(?! of|-)|(?:the )?(?:same|corresponding|comparable) (?:quarter|period) (?:(?:of |in )?(?<lastYear>last year)|a year (?:ago|earlier)))(?: (?<again>last year|a year (?:ago|earlier)))?",
  ),
  read({ ago, latest, direction, lastYear, again, owner }, text, _before, after) {
    const ended = quarterEnded(after);
    if (ended) return ended;
    const yearShift = owner
      ? directionOf(owner)
      : ago || lastYear || again || /a year (?:ago|earlier)/i.test(text)
        ? -1
        : null;
    const way = latest ? -1 : directionOf(direction?.replace(/^the /i, ""));
    const isPeriod = !/quarter/i.test(text);
    return { kind: "quarter", quarter: null, year: null, yearShift, direction: way, isPeriod };
  },
};

/** "Q3 2024", "3Q24", "in Q4", "H1 2024", as in companies' reports. */
export const abbreviatedQuarters: Pattern = {
  rule: "times/abbreviated-quarter",
  type: "DATE",
  literals: ["(Q|H)0", "0Q"],
  find: exactCase(
    "(?:(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?: (?:of )?(?:FY ?)?|['’/-])(?:(?<year>(?:19|20)\\d{2})|['’]?(?<short>\\d{2}))|(?<front>[1-4])Q ?['’]?(?:(?<year2>20\\d{2})|(?<short2>\\d{2}))|(?<=\\b(?:[Ii]n|[Ff]or|of|[Dd]uring|[Ss]ince|[Tt]he) )Q(?<bare>[1-4]))(?![\\d%]|[.,]\\d)",
  ),
  read({ quarter, half, year, short, front, year2, short2, bare }) {
    const two = short ?? short2;
    const full = year ?? year2 ?? (two ? `20${two}` : null);
    const when = full === null ? null : Number(full);
    if (half) return { kind: "half", half: half === "1" ? 1 : 2, year: when, yearShift: null };
    const number = Number(quarter ?? front ?? bare);
    return { kind: "quarter", quarter: number, year: when, yearShift: null, direction: null };
  },
};

/** "the first half", "the second half of 1990", "first-half". */
export const halves: Pattern = {
  rule: "times/half-year",
  type: "DATE",
  literals: ["(first|second|last)(-| )half"],
  find: anyCase(
    `(?:the |its )?(?:fiscal )?(?<order>first|second|last)[- ]half(?:${OF_YEAR}(?<=\\d|year)|(?= (?:profit|results?|earnings|loss|sales|net)))`,
  ),
  read({ order = "", year, shift }) {
    const half = order.toLowerCase() === "first" ? 1 : 2;
    return { kind: "half", half, year: year ? Number(year) : null, yearShift: directionOf(shift) };
  },
};

const ENDED = new RegExp(
  `^,? (?:that )?ended (?:on )?(?<month>${MONTH}) (?<day>\\d{1,2})(?:,? (?<year>${YEAR}))?(?!\\d)`,
);

/** The quarter meant by "ended July 31"; null if no end follows. */
function quarterEnded(after: string): Meaning | null {
  const { month = "", day, year } = ENDED.exec(after)?.groups ?? {};
  const number = monthNumber(month);
  if (number === null) return null;
  return { kind: "ended-quarter", year: year ? Number(year) : null, month: number, day: Number(day) };
}
