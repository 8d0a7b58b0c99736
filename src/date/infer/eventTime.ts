import { DateTime } from "luxon";
import type { Fact } from "../../records.ts";
import { edtfBounds } from "../edtf.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { Found } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import { between, type DaySet, dayNumber } from "./daySet.ts";
import type { Hit } from "./facts.ts";
import { type Reading, timesAround } from "./reading.ts";

interface KnownEvent {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly source: string | null;
}

const CONFIDENCE = 0.9;

/**
 * What the text says of a known event's time, seen from its own day: a treaty that was signed "in
 * June" is less than a year old. The nearest such words of the event's sentence count.
 */
export function eventTimeClues(reading: Reading, hits: readonly Hit[]): Clue[] {
  return hits.flatMap(({ start, end, facts }) => {
    const [fact] = facts;
    const days = fact?.kind === "event" ? eventDays(fact) : null;
    return fact && days
      ? timesOf(reading, { start, end, ...days, what: fact.what, source: fact.source })
      : [];
  });
}

function timesOf(reading: Reading, event: KnownEvent): Clue[] {
  const clues = timesAround(reading, event).flatMap((mention) => {
    const days = seenFrom(mention.meaning, event);
    return days ? [{ mention, days }] : [];
  });
  const distance = ({ start }: Found) => Math.abs(start - event.start);
  const [best] = clues.sort((a, b) => distance(a.mention) - distance(b.mention));
  if (!best) return [];
  const because = `${event.what}: ${event.from}.`;
  return [
    textClue(reading, "event-time", best.mention, best.days, CONFIDENCE, { because, source: event.source }),
  ];
}

/**
 * The days from which an event's month is named without its year. Another month is another
 * thing's, and "last month" in its sentence mostly is, too: only the event's own month counts.
 */
function seenFrom(meaning: Meaning, { from, to }: KnownEvent): DaySet | null {
  if (meaning.kind !== "month" && meaning.kind !== "day") return null;
  const first = DateTime.fromISO(from, { zone: "utc" });
  const isIts = meaning.month === first.month && (meaning.kind === "month" || meaning.day === first.day);
  if (!isIts || meaning.year !== null || (meaning.yearShift ?? null) !== null) return null;
  const last = DateTime.fromISO(to, { zone: "utc" }).plus({ years: 1 }).minus({ days: 1 });
  return between(first.toISODate(), last.toISODate());
}

/** An event's first and last day, when it is known to the month at least; of a long one its beginning. */
function eventDays({ from, to }: Fact): { from: string; to: string } | null {
  // What goes on has no day of its own: "this week" in its sentence is some week of it.
  if (to === null) return null;
  const first = edtfBounds(from);
  const last = edtfBounds(to);
  if (!first?.earliest || !first.latest || !last?.latest || !/^\d{4}-\d{2}/.test(from)) return null;
  const days = dayNumber(last.latest) - dayNumber(first.earliest);
  return { from: first.earliest, to: days > LONGEST ? first.latest : last.latest };
}

/** A war of years is no event whose month a text would name. */
const LONGEST = 31;
