import { weekdayOf } from "../../text/calendar.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DaySet } from "./daySet.ts";
import { isLede } from "./lede.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { dayEdtf, possibleDays, windowsAround } from "./recurringDates.ts";

/** Verbs with which news reports what somebody has just said or done. */
const REPORTING_VERB =
  "(?:said|told|claimed|stated|announced|reported|confirmed|warned|declared|revealed|disclosed|denied|accused|urged|called|launched|signed|met|arrived|arrested|killed|struck|attacked|unveiled|released|published|issued|filed|ruled|voted|approved|rejected|resigned|died|won)";
/** "He announced on November 7": the verb right before the day; not "announced its November 7 agreement". */
const VERB_BEFORE = new RegExp(
  `\\b${REPORTING_VERB}(?: (?!(?:its|his|her|their|our|the|an?|this|that)\\b)\\w+){0,2} $`,
);
/** "On November 7, the president said": the day opens the sentence, the verb follows soon. */
const SENTENCE_START = /^\W*(?:(?:On|Late on|Early on) )?$/;
const VERB_AFTER = new RegExp(`^,? (?:[\\w’'.-]+,? ){0,9}${REPORTING_VERB}\\b`);
/** Words that date the events of the opening to the current week. */
const THIS_WEEK = /\bthis week\b/i;

const OPENING = 3;
const CONFIDENCE = 0.88;

/** Articles rarely name their own year, so a day that is given with its year is usually a past one, except in the first paragraph. */
function isOfPastYear(reading: Reading, mention: TimeMatch): boolean {
  if (!("year" in mention.meaning) || mention.meaning.year === null) return false;
  return reading.isRetrospective || !isLede(reading, mention, 1);
}

/**
 * "On November 7, the president said": news reports what happened in the week before it. Looks at
 * the first day named in the opening, if the verb beside it is in the past tense. With "this week"
 * in the opening, the article was written by Sunday of that week.
 */
export function recentDayClues(reading: Reading, within: DaySet): Clue[] {
  const mention = reading.times.find((one) => one.meaning.kind === "day" && isLede(reading, one, OPENING));
  if (
    mention?.meaning.kind !== "day" ||
    isOfPastYear(reading, mention) ||
    /^\p{Lu}\w+day\b/u.test(mention.text)
  )
    return [];
  const { before, after } = sentenceAround(reading, mention);
  const isReported = SENTENCE_START.test(before) ? VERB_AFTER.test(after) : VERB_BEFORE.test(before);
  if (!isReported) return [];
  const days = possibleDays(within, mention.meaning);
  if (days.length === 0) return [];
  const first = reading.paragraphs[0];
  const isThisWeek = first !== undefined && THIS_WEEK.test(reading.text.slice(first.start, first.end));
  const windows = days.flatMap((day) => windowsAround([day], 0, isThisWeek ? 7 - weekdayOf(day) : 6));
  const edtf = dayEdtf(mention.meaning);
  const because = isThisWeek
    ? "The opening says “this week”."
    : "News reports what happened in the week before it.";
  return [
    textClue(reading, {
      rule: "dating/recent-day",
      words: mention,
      days: windows,
      confidence: CONFIDENCE,
      edtf,
      because,
    }),
  ];
}
