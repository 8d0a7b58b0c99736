import { civilOf, dayOf } from "../../text/calendar.ts";
import { dateInWords } from "../dateInWords.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DayRange, DaySet } from "./daySet.ts";
import type { KnownFact } from "./factIndex.ts";
import type { FactMatch } from "./facts.ts";
import { type Reading, sentenceAround, timesInSentence } from "./reading.ts";

const CONFIDENCE = 0.9;
/** A text names the month of a short event. Of a longer one, such as a war, only the beginning counts. */
const MAX_EVENT_DAYS = 31;

/**
 * The text names a known event with its month or day but without the year: a treaty that was signed
 * "in June" is less than a year old. If the event's sentence has several such dates, the nearest counts.
 */
export function eventTimeClues(reading: Reading, matches: readonly FactMatch[]): Clue[] {
  // A history names months without their years long after.
  if (reading.isRetrospective) return [];
  return matches.flatMap((match) => {
    if (isRemembered(reading, match)) return [];
    const [fact] = match.facts;
    const event = fact?.kind === "event" ? eventDays(fact) : null;
    return fact && event ? clueOf(reading, match, fact, event) : [];
  });
}

/** Words of anniversaries, of what happens every year, of later years and of comparisons. */
const REMEMBERED =
  /\b(?:anniversar\w+|commemorat\w+|remember\w*|remembr\w+|memorial|vigil|mark(?:s|ed|ing)|every|each|annual(?:ly)?|yearly|years? (?:ago|after|later|since|earlier|on)|decades?|than)\b/i;

/** Whether the sentence of an event looks back at it from a later year. */
function isRemembered(reading: Reading, match: FactMatch): boolean {
  const { before, after } = sentenceAround(reading, match);
  return REMEMBERED.test(before) || REMEMBERED.test(after);
}

function clueOf(
  reading: Reading,
  match: FactMatch,
  { what, from, factSource }: KnownFact,
  event: DayRange,
): Clue[] {
  const clues = timesInSentence(reading, match).flatMap((mention) => {
    const days = possibleArticleDays(mention.meaning, event);
    return days ? [{ mention, days }] : [];
  });
  const distance = ({ start }: TimeMatch) => Math.abs(start - match.start);
  const [best] = clues.sort((a, b) => distance(a.mention) - distance(b.mention));
  if (!best) return [];
  return [
    textClue(reading, {
      rule: "dating/event-time",
      words: best.mention,
      days: best.days,
      confidence: CONFIDENCE,
      because: `${what}: ${dateInWords(from)}.`,
      factSource,
    }),
  ];
}

/**
 * The days on which a writer names the event's month or day without its year: from the event to a
 * year later. Only the event's own month counts; another month, or "last month", in its sentence
 * mostly belongs to something else.
 */
function possibleArticleDays(meaning: Meaning, [first, last]: DayRange): DaySet | null {
  if (meaning.kind !== "month" && meaning.kind !== "day") return null;
  const { month, day } = civilOf(first);
  const isEventTime = meaning.month === month && (meaning.kind === "month" || meaning.day === day);
  if (!isEventTime || meaning.year !== null || (meaning.yearShift ?? null) !== null) return null;
  const end = civilOf(last);
  return [[first, dayOf(end.year + 1, end.month, end.day) - 1]];
}

/** An event's first and last day, if at least its month is known. */
function eventDays({ from, to, days: [first, last] }: KnownFact): DayRange | null {
  // An event that goes on has no day of its own.
  if (to === null || !/^\d{4}-\d{2}/.test(from)) return null;
  if (last - first <= MAX_EVENT_DAYS) return [first, last];
  const { year, month, day } = civilOf(first);
  const isMonth = /^\d{4}-\d{2}$/.test(from);
  return [first, isMonth ? dayOf(year, month + 1, 1) - 1 : dayOf(year, month, day)];
}
