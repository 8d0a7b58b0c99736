import { DECADES, ordinalValue, ordinalWords } from "../../text/numberWords.ts";
import { anyCase, exactCase, type Pattern } from "./pattern.ts";

/** "the 1990s", "the mid-1980s", "the '60s", "the nineties". */
export const decades: Pattern = {
  rule: "times/decade",
  type: "DATE",
  literals: ["00s", "(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies"],
  find: anyCase(
    `(?:the )?(?:(?:early|late|mid)[- ]|(?:beginning|end) of the )?(?:(?<century>1[0-9]|20)(?<decade>\\d)0s|(?<=the (?:early |late |mid-?|early-|late-)?)['’](?<short>\\d)0s|(?<=the (?:early |late |mid-?)?)(?<word>${DECADES.join("|")}))`,
  ),
  read({ century, decade, short, word }) {
    if (century) return { kind: "fixed", value: `${century}${decade}` };
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
    `(?:the )?(?:(?:early|late|mid)[- ])?(?<which>\\d{1,2}(?:st|nd|rd|th)|${ordinalWords(10, 21)})[- ]centur(?:y|ies)`,
  ),
  read({ which = "" }) {
    const number = ordinalValue(which);
    return number === null ? null : { kind: "fixed", value: String(number - 1).padStart(2, "0") };
  },
};

/** "490 BC", "44 B.C.": TIMEX3 writes `BC0490`. */
export const beforeChrist: Pattern = {
  rule: "times/before-christ",
  type: "DATE",
  literals: ["0 B"],
  find: exactCase(
    "(?:(?:c\\.|ca\\.|circa|[Ee]arly|[Ll]ate) )?(?<year>\\d{1,4}) (?:BCE?\\b|B\\.C\\.(?:E\\.)?)",
  ),
  read: ({ year = "" }) => ({ kind: "fixed", value: `BC${year.padStart(4, "0")}` }),
};
