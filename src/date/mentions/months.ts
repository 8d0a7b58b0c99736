import { monthNumber } from "../../text/calendarWords.ts";
import { TENS, UNITS } from "../../text/numberWords.ts";
import { MONTHS } from "./literals.ts";
import { directionOf, exactCase, type Pattern, refersBack } from "./pattern.ts";
import { isRangeEnd, yearOfRangeEnd } from "./ranges.ts";
import { numberOf, YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

/** The second half of a year written out in words: "ninety-seven". */
const YEAR_IN_WORDS = `(?:${TENS.join("|")})(?:-(?:${UNITS.slice(1, 10).join("|")}))?`;

/** Names and abbreviations of months that have no other meaning. */
const PLAIN =
  "(?:January|February|July|September|October|November|December|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";
/** Months that are also people's names: not before a capitalised word. */
const NAMES = "(?:April|June|August)(?! [A-Z][a-z])";
/** Months with other meanings ("May", "March"): only after a word that introduces a month, or before a year. */
const DOUBTFUL = "(?:May|March|April|June|August)";
const LEAD =
  "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ll]ast|[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding|[Tt]his|[Ee]arly|[Ll]ate|mid) |[Mm]id-|[Ee]arly-|[Ll]ate-)";
/** Words that introduce months or people: "by May" and "for June" are months, "by June Carter" is not. */
const WEAK_LEAD =
  "(?<=\\b(?:[Bb]y|[Oo]f|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Tt]hrough|[Bb]etween|[Ee]ach|[Ee]very|and|or|for|end|[Tt]he) )";
const NO_NAME = "(?!(?<!\\b[Tt]he \\w+) [A-Z][a-z]|(?<=\\b[Tt]he March) (?:on|for|of|to|from|in|against)\\b)";
const MODIFIER =
  "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier in|[Ll]ater in|[Tt]he (?:beginning|end|start|middle) of)[ -])?";
const DIRECTION =
  "(?:(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Tt]his past)|[Tt]he (?<nextTo>following|previous|preceding)) )?";

/** "September", "last June", "mid-November", "June 1997", "June last year", "the following June". */
export const months: Pattern = {
  rule: "times/month",
  type: "DATE",
  literals: MONTHS,
  find: exactCase(
    `${MODIFIER}${DIRECTION}(?<month>${NAMES}|${PLAIN}|${LEAD}${DOUBTFUL}|${WEAK_LEAD}${DOUBTFUL}${NO_NAME}|${DOUBTFUL}(?=,? ${YEAR}\\b))(?:(?:,| of)? (?:(?<year>${YEAR})|(?<inWords>nineteen ${YEAR_IN_WORDS}))|(?: of)? (?<shift>last|this|next|that(?: same)?|the same) year)?`,
  ),
  read({ month = "", year, direction, nextTo, shift, inWords }, _text, before, after) {
    const number = monthNumber(month);
    if (number === null) return null;
    const way = directionOf(direction?.replace(/^this (?=past)/i, ""));
    const yearShift = directionOf(shift);
    return {
      kind: "month",
      year: year
        ? Number(year)
        : inWords
          ? 1900 + (numberOf(inWords.slice(9)) ?? 0)
          : yearOfRangeEnd(number, after),
      month: number,
      direction: way,
      ...wordsBeside(before, after),
      ...(yearShift !== null && { yearShift }),
      ...(nextTo !== undefined && { nextTo: nextTo === "following" ? 1 : -1 }),
      fromFocus: nextTo !== undefined || refersBack(shift),
      endsRange: isRangeEnd(before),
    };
  },
};
