import type { Found } from "../mentions/pattern.ts";
import { type Reading, sentenceAround, timesAround, type Words } from "./reading.ts";

/**
 * How sure it is that who is called by an office holds it on the article's day. Measured on
 * TimeBank and AQUAINT, news of 1989 to 2000, with the tables that come with Dateline: in a sentence
 * with a day of the article's own 30 of 30, in another of such news that has no words of the past
 * 49 of 49; without these words 3 more were wrong. Histories (WikiWars) and texts that look back
 * have them wrong more often than right: there nothing is said. News of other kinds and years will
 * be less orderly, so the figures are below what was measured.
 */
const TODAY = 0.97;
const IN_NEWS = 0.93;
/** A sentence with its day in an article that looks back. */
const TODAY_LOOKING_BACK = 0.9;
/** A text that names no day of its own, but speaks in the present. */
const IN_PRESENT = 0.75;

/** The confidence in it; 0 where the words speak of the past, so that they say nothing. */
export function spokenOf(reading: Reading, words: Words): number {
  const times = timesAround(reading, words);
  const { before, after } = sentenceAround(reading, words);
  if (PAST.test(before) || PAST.test(after) || times.some(isPast)) return 0;
  const isToday = times.some(isOwnDay);
  if (reading.looksBack) return isToday ? TODAY_LOOKING_BACK : 0;
  if (isToday) return TODAY;
  if (reading.found.some(isRecent)) return IN_NEWS;
  return PRESENT.test(before) || PRESENT.test(after) ? IN_PRESENT : 0;
}

/** Words of a term that is over, or of a time that is. */
const PAST =
  /\b(?:assassinat\w+|oust(?:ed|er|ing)|overthr[eo]w\w*|toppled|deposed|resign(?:ed|ation|s)|stepped down|success?or|predecessor|widow|legacy|era|reign|presidency|at the time|back then|in those days|once|memoirs?|late(?= [A-Z]))\b/;
const PRESENT = /\b(?:is|are|has|have|says|say|will|wants?|plans?|now)\b/;

/** "In 1986", "twenty years ago", "last year": the sentence tells of that time. */
function isPast({ meaning, type }: Found): boolean {
  if (type === "DURATION" || type === "SET") return false;
  if (meaning.kind === "shift") return meaning.unit === "Y" && meaning.count < 0;
  if (meaning.kind === "fixed") return /^\d/.test(meaning.value);
  return "year" in meaning && meaning.year !== null;
}

/** A bare weekday, or one with its day and no year; "today", "yesterday", "now". */
function isOwnDay({ meaning }: Found): boolean {
  if (meaning.kind === "day") return meaning.year === null && (meaning.weekday ?? null) !== null;
  if (meaning.kind === "weekday") return meaning.direction === null;
  if (meaning.kind === "shift") return meaning.unit === "D" && Math.abs(meaning.count) <= 1;
  return meaning.kind === "fixed" && meaning.value === "PRESENT_REF";
}

/** What counts from the article's day and lies near it, as in news: not years. */
const isRecent = (found: Found) =>
  isOwnDay(found) ||
  found.meaning.kind === "weekday" ||
  (found.meaning.kind === "shift" && found.meaning.unit !== "Y");
