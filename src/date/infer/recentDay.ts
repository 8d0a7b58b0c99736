import { type Clue, type Reading, sentenceAround, textClue } from "./clue.ts";
import { around, everyYear } from "./cycle.ts";
import { type DaySet, weekdayOf } from "./daySet.ts";
import { isLede } from "./lede.ts";

/** Verbs by which news tells what somebody said or did of late, in the past. */
const TOLD =
  /\b(?:said|told|claimed|stated|announced|reported|confirmed|warned|declared|revealed|disclosed|denied|accused|urged|called|launched|signed|met|arrived|arrested|killed|struck|attacked|unveiled|released|published|issued|filed|ruled|voted|approved|rejected|resigned|died|won)\b/;
const AHEAD =
  /\b(?:will|by|until|through|due|scheduled|set for|plans?|expected|next|since|from|last|first|began|started)\b/i;
/** What the opening tells is of this week. */
const THIS_WEEK = /\bthis week\b/i;

const OPENING = 3;
const CONFIDENCE = 0.88;

/**
 * "On November 7, the president said": news tells of the week that it is written in. The first day
 * without a year in the opening, told in the past; "this week" in the opening ends on its Sunday.
 */
export function recentDayClues(reading: Reading, within: DaySet): Clue[] {
  const mention = reading.found.find(
    (one) => one.meaning.kind === "day" && one.meaning.year === null && isLede(reading, one, OPENING),
  );
  if (mention?.meaning.kind !== "day" || /^\p{Lu}\w+day\b/u.test(mention.text)) return [];
  const { before, after } = sentenceAround(reading.text, mention.start, mention.end);
  const near = `${before.slice(-80)} ${after.slice(0, 80)}`;
  if (!TOLD.test(near) || AHEAD.test(before.slice(-40))) return [];
  const days = everyYear(within, mention.meaning.month, mention.meaning.day);
  if (days.length === 0) return [];
  const first = reading.paragraphs[0];
  const isThisWeek = first !== undefined && THIS_WEEK.test(reading.text.slice(first.start, first.end));
  const windows = days.flatMap((day) => around([day], 0, isThisWeek ? 7 - weekdayOf(day) : 6));
  const edtf = `XXXX-${String(mention.meaning.month).padStart(2, "0")}-${String(mention.meaning.day).padStart(2, "0")}`;
  const because = isThisWeek ? "It tells of this week." : "News tells of the week before it.";
  return [textClue(reading, "recent-day", mention, windows, CONFIDENCE, { edtf, because })];
}
