import { pad } from "../../text/calendar.ts";
import { monthNumber } from "../../text/calendarWords.ts";
import { DECADES, ordinalValue, ordinalWords } from "../../text/numberWords.ts";
import { anyCase, exactCase, type Pattern } from "./pattern.ts";
import { seasonOf } from "./vocabulary.ts";

/** "the 1990s", "the mid-1980s", "the '60s", "the nineties". */
export const decades: Pattern = {
  rule: "times/decade",
  type: "DATE",
  literals: ["00s", "(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies"],
  find: anyCase(
    `(?:the )?(?:(?:early|late|mid)[- ]|(?:beginning|end) of the )?(?:(?<century>1[0-9]|20)(?<decade>\\d)0s|(?<=the (?:early |late |mid-?|early-|late-)?)['’](?<short>\\d)0s|(?<=the (?:early |late |mid-?)?)(?<word>${DECADES.join("|")}))`,
  ),
  read({ century, decade, short, word }) {
    // "The 1800s" are a century, and "the early 1900s" may be the years to 1909 or to about 1930.
    if (century)
      return { kind: "fixed", value: decade === "0" && century !== "20" ? century : `${century}${decade}` };
    const digit = short ?? (word ? String(DECADES.indexOf(word.toLowerCase()) + 2) : null);
    return digit === null ? null : { kind: "decade", digit };
  },
};

/** "the 19th century", "the twentieth century". The TIMEX3 value is the first two digits of its years: `18`. */
export const centuries: Pattern = {
  rule: "times/century",
  type: "DATE",
  literals: ["centur"],
  find: anyCase(
    `(?:the )?(?:(?:early|late|mid)[- ])?(?<which>\\d{1,2}(?:st|nd|rd|th)|${ordinalWords(10, 21)})[- ]centur(?:y|ies)(?: (?<before>BCE?\\b|B\\.C\\.(?:E\\.)?))?`,
  ),
  read({ which = "", before }) {
    const number = ordinalValue(which);
    if (number === null) return null;
    return { kind: "fixed", value: `${before ? "BC" : ""}${String(number - 1).padStart(2, "0")}` };
  },
};

const PART = `(?:(?<month>January|February|March|April|May|June|July|August|September|October|November|December) |(?:[Tt]he )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter) (?:of )?)?`;

/** "490 BC", "44 B.C.", "the spring of 480 BC": TIMEX3 writes `BC0490` and `BC0480-SP`. */
export const beforeChrist: Pattern = {
  rule: "times/before-christ",
  type: "DATE",
  literals: ["0 B"],
  find: exactCase(
    `${PART}(?:(?:c\\.|ca\\.|circa|[Ee]arly|[Ll]ate) )?(?<year>\\d{1,4}) (?:BCE?\\b|B\\.C\\.(?:E\\.)?)`,
  ),
  read({ year = "", month, season }) {
    const part = month ? `-${pad(monthNumber(month) ?? 0)}` : season ? `-${seasonOf(season)}` : "";
    return { kind: "fixed", value: `BC${year.padStart(4, "0")}${part}` };
  },
};
