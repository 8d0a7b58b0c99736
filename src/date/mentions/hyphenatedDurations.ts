import { anyCase, type Pattern } from "./pattern.ts";
import { period } from "./period.ts";
import { NUMBER, numberOf, unitOf } from "./vocabulary.ts";

/** People and animals, whose age is no time of the text. */
const LIVING =
  "(?:baby|babies|boy|girl|son|daughter|child|infant|toddler|twins?|puppy|kitten|calf|cub|foal|brother|sister|nephew|niece|grandson|granddaughter)";
/** What is so many years old, of things that happen or are agreed on. */
const EVENT =
  "(?:war|conflict|strike|dispute|feud|agreement|treaty|pact|embargo|ban|boycott|blockade|law|policy|campaign|insurgency|uprising|siege|truce|ceasefire|cease-fire|stalemate|recession|drought|crisis|controversy|investigation|lawsuit|case|tradition|partnership|contract)";

/** "a two-year plan", "27-year", "12-hour", "decade-long", "several-year", "the 3-month-old strike". */
export const hyphenatedDurations: Pattern = {
  rule: "times/hyphenated-duration",
  type: "DURATION",
  literals: ["-(second|minute|hour|day|week|month|quarter|year|decade|century|long)"],
  find: anyCase(
    `(?:(?<count>${NUMBER})-(?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?!-old)|(?<age>${NUMBER})-(?:(?<young>day|week|month)-old(?!s)(?! ${LIVING}\\b)|(?<old>year|decade)-old(?= (?:\\w+ )?${EVENT}\\b))|(?<vague>several|few)-(?<some>day|week|month|year|decade)|(?<long>day|week|month|year|decade|century)(?<plural>s)?-long)`,
  ),
  read({ count, unit, long, age, young, old, some, plural }) {
    const vague = plural ? long : some;
    if (long && !plural) return { kind: "fixed", value: period(1, unitOf(long)) };
    if (vague) return { kind: "fixed", value: period(null, unitOf(vague)) };
    const [number, of] = [numberOf(count ?? age ?? ""), unit ?? young ?? old];
    return number === null || !of ? null : { kind: "fixed", value: period(number, unitOf(of)) };
  },
};
