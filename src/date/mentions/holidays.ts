import { HOLIDAY, HOLIDAY_LITERALS, holidayName } from "./holidayDates.ts";
import { directionOf, exactCase, type Pattern } from "./pattern.ts";
import { YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

/** A holiday as such, and not that of one year: "declared Cinco de Mayo a holiday", "streets named “Cinco de Mayo”". */
const NAMED = /(?:\b(?:declar|proclaim|designat|nam|call)(?:e|ed|es|ing) |[“‘"])$/;
const IS_SO = /^ (?:is|are|isn['’]t|has become|celebrates|marks|commemorates|honou?rs|falls)\b/;
/** What is only called by it: "a special Christmas session". */
const SPECIAL =
  /\b(?:an?|any|every|each|its|his|her|their|special|annual|traditional) (?:special |annual |traditional )?$/;
const NOUN = /^ (?!(?:in|on|at|with|without|this|that|and|or|for|to|after|before|when|as)\b)[a-z]/;

const isOfAnyYear = (before: string, after: string) =>
  NAMED.test(before) || IS_SO.test(after) || (SPECIAL.test(before) && NOUN.test(after));

/** Holidays: "last Christmas", "Easter 2016", "the Fourth of July". */
export const holidays: Pattern = {
  rule: "times/holiday",
  type: "DATE",
  literals: HOLIDAY_LITERALS,
  find: exactCase(
    `(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext) |[Tt]he (?=Fourth of))?(?<holiday>${HOLIDAY})(?! (?:tree|card|present|gift|carol|shopping|market|lights|decoration|pudding|[Pp]arade|[Ii]sland|egg|bunny|dinner|party|parties|masks?\\b|costumes?\\b))(?<week> [Ww]eek\\b)?(?:,? (?:of |in )?(?<year>${YEAR})(?![\\d-]))?`,
  ),
  read({ direction, holiday = "", year, week }, _text, before, after) {
    // Other countries have their Independence Day on other days.
    if (/^Independence/.test(holiday) && /['’]s $/.test(before)) return null;
    const beside = wordsBeside(before, after);
    return {
      kind: "holiday",
      holiday: holidayName(holiday),
      week: week !== undefined,
      year: year ? Number(year) : null,
      direction: directionOf(direction),
      ...beside,
      anyYear: beside.anyYear || isOfAnyYear(before, after),
    };
  },
};
