import { anyCase, exactCase, type Pattern } from "./pattern.ts";

/** "the 1990s", "the mid-1980s", "the '60s", "the nineties". */
export const decades: Pattern = {
  rule: "times/decade",
  type: "DATE",
  literals: ["00s", "(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies"],
  find: anyCase(
    "(?:the )?(?:(?:early|late|mid)[- ]|(?:beginning|end) of the )?(?:(?<century>1[0-9]|20)(?<decade>\\d)0s|(?<=the (?:early |late |mid-?|early-|late-)?)['’](?<short>\\d)0s|(?<=the (?:early |late |mid-?)?)(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
  ),
  read({ century, decade, short, word }) {
    if (century) return { kind: "fixed", value: `${century}${decade}` };
    const names = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
    const digit = short ?? (word ? String(names.indexOf(word.toLowerCase()) + 2) : null);
    return digit === null ? null : { kind: "decade", digit };
  },
};

/** "the 19th century", "the twentieth century". The TIMEX3 value is the first two digits of its years: `18`. */
export const centuries: Pattern = {
  rule: "times/century",
  type: "DATE",
  literals: ["centur"],
  find: anyCase(
    "(?:the )?(?:(?:early|late|mid)[- ])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[- ]centur(?:y|ies)",
  ),
  read({ number, word }) {
    const names =
      "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
        " ",
      );
    const which = number ? Number(number) : names.indexOf((word ?? "").toLowerCase()) + 10;
    return { kind: "fixed", value: String(which - 1).padStart(2, "0") };
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
