import { monthNumber } from "../../text/calendarWords.ts";
import { MONTHS } from "./literals.ts";
import { cased, directionOf, isSpoken, type Pattern } from "./pattern.ts";
import { isRangeEnd, yearBehind } from "./ranges.ts";
import { sideOf } from "./direction.ts";
import { numberOf, YEAR } from "./vocabulary.ts";

/** The second half of a year as broadcasts are written down: "ninety-seven". */
const SPOKEN =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";

/** Full names of months that mean nothing else, with their abbreviations. */
const PLAIN =
  "(?:January|February|July|September|October|November|December|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";
/** Months that people are called, too: before a capital only behind a word that leads to one. */
const NAMES = "(?:April|June|August)(?! [A-Z][a-z])";
/** "May" and "March" are months only behind a word that leads to one, or before a year. */
const DOUBTFUL = "(?:May|March|April|June|August)";
const LEAD =
  "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|mid) |[Mm]id-|[Ee]arly-|[Ll]ate-)";
/** Words that lead to people as well: "by May" and "for June", but not "by June Carter". */
const WEAK_LEAD =
  "(?<=\\b(?:[Bb]y|[Oo]f|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Tt]hrough|[Bb]etween|[Ee]ach|[Ee]very|and|or|for|end|[Tt]he) )";
const NO_NAME = "(?!(?<!\\b[Tt]he \\w+) [A-Z][a-z]|(?<=\\b[Tt]he March) (?:on|for|of|to|from|in|against)\\b)";
const MODIFIER =
  "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier in|[Ll]ater in|[Tt]he (?:beginning|end|start|middle) of)[ -])?";
const DIRECTION = "(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Tt]his past) )?";

/** "September", "last June", "mid-November", "June 1997", "June last year". */
export const months: Pattern = {
  rule: "month",
  type: "DATE",
  core: MONTHS,
  find: cased(
    `${MODIFIER}${DIRECTION}(?<month>${NAMES}|${PLAIN}|${LEAD}${DOUBTFUL}|${WEAK_LEAD}${DOUBTFUL}${NO_NAME}|${DOUBTFUL}(?=,? ${YEAR}\\b))(?:(?:,| of)? (?:(?<year>${YEAR})|(?<spoken>nineteen ${SPOKEN}))|(?: of)? (?<shift>last|this|next|that|the same) year)?`,
  ),
  read({ month = "", year, direction, shift, spoken }, _text, before, after) {
    const number = monthNumber(month);
    if (number === null) return null;
    const way = directionOf(direction?.replace(/^this (?=past)/i, ""));
    const yearShift = directionOf(shift);
    return {
      kind: "month",
      year: year
        ? Number(year)
        : spoken
          ? 1900 + (numberOf(spoken.slice(9)) ?? 0)
          : yearBehind(number, after),
      month: number,
      direction: way,
      side: sideOf(before),
      ...(yearShift !== null && { yearShift }),
      spoken: isSpoken(shift),
      follows: isRangeEnd(before),
    };
  },
};
