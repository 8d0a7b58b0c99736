import { type Pattern, words } from "./pattern.ts";
import { NUMBER, numberOf, unitOf } from "./vocabulary.ts";

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  yearly: "P1Y",
  annually: "P1Y",
};

/** "every day", "each year", "every two weeks", "daily", "annually". */
export const sets: Pattern = {
  rule: "set",
  type: "SET",
  find: words(
    `(?:every|each)(?: (?<count>${NUMBER}|other))? (?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|morning|afternoon|evening)|(?<adverb>${Object.keys(ADVERBS).join("|")})`,
  ),
  read({ count, unit, adverb }) {
    if (adverb) return { kind: "fixed", value: ADVERBS[adverb.toLowerCase()] ?? "P1D" };
    if (!unit) return null;
    const number = count === undefined ? 1 : count.toLowerCase() === "other" ? 2 : numberOf(count);
    if (number === null) return null;
    const code = unitOf(unit);
    const isShort = code === "S" || code === "TM" || code === "TH";
    return { kind: "fixed", value: `P${isShort ? "T" : ""}${number}${code.replace("T", "")}` };
  },
};
