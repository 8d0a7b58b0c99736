import { HOLIDAY, HOLIDAY_LITERALS, holidayName } from "./holidayDates.ts";
import { directionOf, exactCase, type Pattern } from "./pattern.ts";
import { YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

/** Holidays: "last Christmas", "Easter 2016", "the Fourth of July". */
export const holidays: Pattern = {
  rule: "times/holiday",
  type: "DATE",
  literals: HOLIDAY_LITERALS,
  find: exactCase(
    `(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext) |[Tt]he (?=Fourth of))?(?<holiday>${HOLIDAY})(?! (?:tree|card|present|gift|carol|shopping|market|lights|decoration|pudding|[Pp]arade|[Ii]sland|egg|bunny|dinner|party|parties))(?<week> [Ww]eek\\b)?(?:,? (?:of |in )?(?<year>${YEAR})(?![\\d-]))?`,
  ),
  read({ direction, holiday = "", year, week }, _text, before, after) {
    // Other countries have their Independence Day on other days.
    if (/^Independence/.test(holiday) && /['’]s $/.test(before)) return null;
    return {
      kind: "holiday",
      holiday: holidayName(holiday),
      week: week !== undefined,
      year: year ? Number(year) : null,
      direction: directionOf(direction),
      ...wordsBeside(before, after),
    };
  },
};
