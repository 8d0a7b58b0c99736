import { anyCase, type Pattern } from "./pattern.ts";
import { period } from "./period.ts";
import { NUMBER, numberOf, unitOf, unitsIn } from "./vocabulary.ts";

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
