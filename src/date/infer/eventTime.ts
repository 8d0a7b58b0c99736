import { civilOf, dayOf } from "../../text/calendar.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { Found } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DaySet, Span } from "./daySet.ts";
import type { KnownFact } from "./factIndex.ts";
import type { Hit } from "./facts.ts";
import { type Reading, timesAround } from "./reading.ts";

const CONFIDENCE = 0.9;
/** A war of years is no event whose month a text would name: of a long one its beginning counts. */
const LONGEST = 31;

/**
 * What the text says of a known event's time, seen from its own day: a treaty that was signed "in
 * June" is less than a year old. The nearest such words of the event's sentence count.
 */
export function eventTimeClues(reading: Reading, hits: readonly Hit[]): Clue[] {
  return hits.flatMap((hit) => {
    const [fact] = hit.facts;
    const event = fact?.kind === "event" ? eventDays(fact) : null;
    return fact && event ? clueOf(reading, hit, fact, event) : [];
  });
}

function clueOf(reading: Reading, hit: Hit, { what, from, source }: KnownFact, event: Span): Clue[] {
  const clues = timesAround(reading, hit).flatMap((mention) => {
    const days = seenFrom(mention.meaning, event);
    return days ? [{ mention, days }] : [];
  });
  const distance = ({ start }: Found) => Math.abs(start - hit.start);
  const [best] = clues.sort((a, b) => distance(a.mention) - distance(b.mention));
  if (!best) return [];
  const more = { because: `${what}: ${from}.`, source };
  return [textClue(reading, "event-time", best.mention, best.days, CONFIDENCE, more)];
}

/**
 * The days from which an event's month is named without its year. Another month is another
 * thing's, and "last month" in its sentence mostly is, too: only the event's own month counts.
 */
function seenFrom(meaning: Meaning, [first, last]: Span): DaySet | null {
  if (meaning.kind !== "month" && meaning.kind !== "day") return null;
  const { month, day } = civilOf(first);
  const isIts = meaning.month === month && (meaning.kind === "month" || meaning.day === day);
  if (!isIts || meaning.year !== null || (meaning.yearShift ?? null) !== null) return null;
  const end = civilOf(last);
  return [[first, dayOf(end.year + 1, end.month, end.day) - 1]];
}

/** An event's first and last day, when it is known to the month at least. */
function eventDays({ from, to, days: [first, last] }: KnownFact): Span | null {
  // What goes on has no day of its own: "this week" in its sentence is some week of it.
  if (to === null || !/^\d{4}-\d{2}/.test(from)) return null;
  if (last - first <= LONGEST) return [first, last];
  const { year, month, day } = civilOf(first);
  const isMonth = /^\d{4}-\d{2}$/.test(from);
  return [first, isMonth ? dayOf(year, month + 1, 1) - 1 : dayOf(year, month, day)];
}
