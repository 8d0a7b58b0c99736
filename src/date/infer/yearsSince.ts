import { civilOf, dayOf } from "../../text/calendar.ts";
import { NUMBER, numberOf } from "../mentions/vocabulary.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DaySet } from "./daySet.ts";
import { isOwnDay } from "./ownDay.ts";
import { type Reading, sentenceAround, timesInSentence } from "./reading.ts";
import { spanOfYear } from "./spanOfYear.ts";
import { isPastTense, mayBeFuture } from "./tense.ts";

/** Writers round a number of years, and count from the day or from the year. */
const CONFIDENCE = 0.85;
const NOT_BEFORE = 0.9;

/** A rounded number says less. */
const EXACT = "(?<!\\b(?:about|around|some|nearly|almost|over|under|than|roughly|approximately|least|most) )";
const YEARS = `${EXACT}\\b(?<count>${NUMBER}) years`;
/** "140 years ago, in 1871". */
const AGO_BEFORE = new RegExp(`${YEARS} ago,? (?:in )?$`, "i");
/** "in 1871, 140 years ago". */
const AGO_AFTER = new RegExp(`^,? ${YEARS} ago\\b`, "i");
/** "140 years after it opened in 1871". */
const AFTER = new RegExp(`${YEARS} after (?:[\\w’'-]+ ){1,6}in $`, "i");

/** Words that are looked at on each side. */
const NEAR = 100;

/**
 * A number of years since a year that the text names. "140 years ago, in 1871" is written in 2011 or near it; so is
 * "on Tuesday, 140 years after it opened in 1871"; without such a day, what happened then may itself be long ago.
 */
export function yearsSinceClues(reading: Reading): Clue[] {
  return reading.times.flatMap((words) => {
    // Most years have no such number beside them, and are rejected without looking for their sentence.
    const around = reading.text.slice(Math.max(0, words.start - NEAR), words.end + NEAR);
    const span = around.includes("years") ? spanOfYear(words) : null;
    if (!span) return [];
    const { before, after } = sentenceAround(reading, words);
    const { count, isAgo } = yearsNear(before, after);
    if (count === null) return [];
    const { year } = civilOf(span[0]);
    const isNow = isAgo || timesInSentence(reading, words).some(isOwnDay);
    if (!isNow && (mayBeFuture(before, after) || !isPastTense(before, after))) return [];
    const from = dayOf(year + count - 1, 1, 1);
    const days: DaySet = [[from, isNow ? dayOf(year + count + 1, 12, 31) : Number.POSITIVE_INFINITY]];
    const because = `${year} and ${count} years are ${year + count}; a year on either side is allowed.`;
    const confidence = isNow ? CONFIDENCE : NOT_BEFORE;
    return textClue(reading, { rule: "dating/years-since", words, days, confidence, because, isSoft: true });
  });
}

/** The number of years beside a year, and whether they are counted back from the article's day. */
function yearsNear(before: string, after: string): { count: number | null; isAgo: boolean } {
  const near = before.slice(-NEAR);
  const ago = AGO_BEFORE.exec(near) ?? AGO_AFTER.exec(after.slice(0, NEAR));
  const found = ago ?? AFTER.exec(near);
  return { count: numberOf(found?.groups?.count ?? ""), isAgo: ago !== null };
}
