import { FEAST, FEAST_WORDS, feastName } from "./holidayDates.ts";
import { cased, directionOf, type Pattern } from "./pattern.ts";
import { YEAR } from "./vocabulary.ts";

/** Feasts with a day that the calendar gives: "last Christmas", "Easter 2016", "the Fourth of July". */
export const feasts: Pattern = {
  rule: "feast",
  type: "DATE",
  core: FEAST_WORDS,
  find: cased(
    `(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext) |[Tt]he (?=Fourth of))?(?<feast>${FEAST})(?! (?:tree|card|present|gift|carol|shopping|market|lights|decoration|pudding|[Pp]arade|[Ii]sland|egg|bunny|dinner|party|parties))(?<week> [Ww]eek\\b)?(?:,? (?:of |in )?(?<year>${YEAR})(?![\\d-]))?`,
  ),
  read({ direction, feast = "", year, week }, _text, before) {
    // Independence Day of another country falls on another day.
    if (/^Independence/.test(feast) && /['’]s $/.test(before)) return null;
    return {
      kind: "feast",
      feast: feastName(feast),
      week: week !== undefined,
      year: year ? Number(year) : null,
      direction: directionOf(direction),
    };
  },
};
