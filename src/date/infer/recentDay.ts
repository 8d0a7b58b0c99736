import { weekdayOf } from "../../text/calendar.ts";
import type { Found } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DaySet } from "./daySet.ts";
import { isLede } from "./lede.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { around, dayEdtf, possibleDays } from "./recurringDates.ts";

/** Verbs by which news tells what somebody said or did of late. */
const TOLD =
  "(?:said|told|claimed|stated|announced|reported|confirmed|warned|declared|revealed|disclosed|denied|accused|urged|called|launched|signed|met|arrived|arrested|killed|struck|attacked|unveiled|released|published|issued|filed|ruled|voted|approved|rejected|resigned|died|won)";
/** "He announced on November 7": the verb right before the day. */
const TOLD_BEFORE = new RegExp(`\\b${TOLD}(?: \\w+){0,2} $`);
/** "On November 7, the president said": the day opens the sentence, the verb follows soon. */
const OPENS = /^\W*(?:(?:On|Late on|Early on) )?$/;
const TOLD_AFTER = new RegExp(`^,? (?:[\\w’'.-]+,? ){0,9}${TOLD}\\b`);
/** What the opening tells is of this week. */
const THIS_WEEK = /\bthis week\b/i;

const OPENING = 3;
const CONFIDENCE = 0.88;

/** News leaves out its own year; a day with its year is one of the past, but for the first of a text. */
function isOfOld(reading: Reading, mention: Found): boolean {
  if (!("year" in mention.meaning) || mention.meaning.year === null) return false;
  return reading.looksBack || !isLede(reading, mention, 1);
}

/**
 * "On November 7, the president said": news tells of the week that it is written in. The first day
 * in the opening, told in the past; "this week" in the opening ends on its Sunday.
 */
export function recentDayClues(reading: Reading, within: DaySet): Clue[] {
  const mention = reading.found.find((one) => one.meaning.kind === "day" && isLede(reading, one, OPENING));
  if (mention?.meaning.kind !== "day" || isOfOld(reading, mention) || /^\p{Lu}\w+day\b/u.test(mention.text))
    return [];
  const { before, after } = sentenceAround(reading, mention);
  const isTold = OPENS.test(before) ? TOLD_AFTER.test(after) : TOLD_BEFORE.test(before);
  if (!isTold) return [];
  const days = possibleDays(within, mention.meaning);
  if (days.length === 0) return [];
  const first = reading.paragraphs[0];
  const isThisWeek = first !== undefined && THIS_WEEK.test(reading.text.slice(first.start, first.end));
  const windows = days.flatMap((day) => around([day], 0, isThisWeek ? 7 - weekdayOf(day) : 6));
  const edtf = dayEdtf(mention.meaning);
  const because = isThisWeek ? "It tells of this week." : "News tells of the week before it.";
  return [textClue(reading, "recent-day", mention, windows, CONFIDENCE, { edtf, because })];
}
