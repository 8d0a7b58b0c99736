import type { Span } from "../../records/span.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { isOwnDay } from "./ownDay.ts";
import { type Reading, sentenceAround, timesInSentence } from "./reading.ts";

/**
 * How sure it is that a person named with an office holds it on the article's day. Measured on
 * TimeBank and AQUAINT, news of 1989 to 2000, with the tables that come with Dateline: right in 30 of
 * 30 sentences that name the article's own day, and in 49 of 49 other sentences without words for
 * the past (with such words, 3 more were wrong). In histories (WikiWars) and retrospective texts it
 * is wrong more often than right, so these give no clue. The constants are lower than measured,
 * because other news will be less regular.
 */
const WITH_OWN_DAY = 0.97;
const IN_NEWS = 0.93;
/** A sentence that names the article's own day, in a retrospective article. */
const WITH_OWN_DAY_IN_RETROSPECT = 0.9;
/** A text that doesn't name its own day but uses the present tense. */
const IN_PRESENT = 0.75;

/** The confidence that the person holds the office now; 0 if the sentence is about the past. */
export function officeConfidence(reading: Reading, words: Span): number {
  const times = timesInSentence(reading, words);
  const { before, after } = sentenceAround(reading, words);
  if (PAST.test(before) || PAST.test(after) || times.some(isPastTime)) return 0;
  if (OTHER_TIME.test(before.slice(-NEAR)) || isQuoted(before)) return 0;
  const hasOwnDay = times.some(isOwnDay);
  if (reading.isRetrospective) return hasOwnDay ? WITH_OWN_DAY_IN_RETROSPECT : 0;
  if (hasOwnDay) return WITH_OWN_DAY;
  if (reading.times.some(isRecent)) return IN_NEWS;
  return PRESENT.test(before) || PRESENT.test(after) ? IN_PRESENT : 0;
}

/** Words for another time count so near before the title. */
const NEAR = 90;

/** Whether a quotation is open at the end of these words: out of courtesy, speakers give former holders their title. */
function isQuoted(before: string): boolean {
  const straight = [...before.matchAll(/"/g)].length % 2 === 1;
  return straight || before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** Words for a term or a time that is over. */
const PAST =
  /\b(?:assassinat\w+|oust(?:ed|er|ing)|overthr[eo]w\w*|toppled|deposed|resign(?:ed|ation|s)|stepped down|success?or|predecessor|widow|legacy|era|reign|presidency|at the time|back then|in those days|once|memoirs?|late(?= [A-Z]))\b/;
/** Words that may put the office into another time than the article's: "a former aide to President Oke", "as in the days of". */
const OTHER_TIME =
  /\b(?:[Ff]ormer|[Ff]ormerly|[Pp]revious(?:ly)?|[Rr]etired|[Oo]ne-time|tenure|served|anniversar\w+|commemorat\w+|remembr\w+|memorial|history|historic\w*|(?:first|second)-term|time as|then(?= the| an?)|(?:dismissal|removal|fall|sacking|ouster|downfall|departure|firing)(?: in [A-Z]\w+)? of)\b|\b(?:[Tt]hen|[Ee]x)-/;
const PRESENT = /\b(?:is|are|has|have|says|say|will|wants?|plans?|now)\b/;

/** Times that make a sentence one about the past: "in 1986", "twenty years ago", "last year". */
function isPastTime({ meaning, type }: TimeMatch): boolean {
  if (type === "DURATION" || type === "SET") return false;
  if (meaning.kind === "shift") return meaning.unit === "Y" && meaning.count < 0;
  if (meaning.kind === "fixed") return /^\d/.test(meaning.value);
  return "year" in meaning && meaning.year !== null;
}

/** Times near the article's day, as in news: anything counted from it except years. */
const isRecent = (time: TimeMatch) =>
  isOwnDay(time) ||
  time.meaning.kind === "weekday" ||
  (time.meaning.kind === "shift" && time.meaning.unit !== "Y");
