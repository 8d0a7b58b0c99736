import { anyCase, type Pattern } from "./pattern.ts";
import { NUMBER, numberOf } from "./vocabulary.ts";

/** The TIMEX3 value of a number of whole units and a half: `PT1H30M` for an hour and a half. */
const HALVES: Readonly<Record<string, (count: number) => string>> = {
  minute: (count) => `PT${count > 0 ? `${count}M` : ""}30S`,
  hour: (count) => `PT${count > 0 ? `${count}H` : ""}30M`,
  day: (count) => `P${count > 0 ? `${count}D` : ""}T12H`,
  year: (count) => `P${count > 0 ? `${count}Y` : ""}6M`,
  decade: (count) => `P${10 * count + 5}Y`,
  centur: (count) => `P${100 * count + 50}Y`,
};
const UNIT = `(?:${Object.keys(HALVES).join("|")})`;
const END = "(?:y|ies|s)?";

/** "half a year", "half an hour", "an hour and a half", "two and a half years". */
export const halfUnits: Pattern = {
  rule: "times/half-duration",
  type: "DURATION",
  literals: ["half a", "and a half"],
  find: anyCase(
    `(?:half an?|(?<count>${NUMBER}|an?) and a half) (?<unit>${UNIT})${END}|(?<count2>${NUMBER}|an?) (?<unit2>${UNIT})${END} and a half`,
  ),
  read({ count, unit, count2, unit2 }) {
    const whole = count ?? count2;
    const number = whole === undefined ? 0 : numberOf(whole);
    const value = HALVES[(unit ?? unit2 ?? "").toLowerCase()];
    return number === null || !value ? null : { kind: "fixed", value: value(number) };
  },
};
