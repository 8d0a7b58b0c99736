import type { Meaning } from "../mentions/meaning.ts";
import type { PlacedTime } from "../mentions/places.ts";
import { firstDay } from "./context.ts";
import { type Day, weekday } from "./day.ts";
import { isDay } from "./precision.ts";
import type { Thread } from "./thread.ts";

/**
 * Whether an expression is counted from the day on which its words were said, and nobody knows which that was: "today" and "two
 * hours ago" within a quotation.
 * @param reportsOwnDay whether the article tells what was said and done on its own day.
 */
export const isOnDayOfSpeaker = ({ isQuoted, meaning }: PlacedTime, reportsOwnDay: boolean): boolean =>
  isQuoted && !reportsOwnDay && isOfDay(meaning);

/**
 * Whether another day than the article's own has been named just before: in a paper of Thursday, "On Tuesday she said: ‘I will go
 * tomorrow’" is of Wednesday.
 */
export function isAfterOtherDay(
  { sentence }: PlacedTime,
  { latest, sentence: at }: Thread,
  day: Day | null,
): boolean {
  const named = isDay(latest) && latest !== null ? firstDay(latest) : null;
  return named !== null && day !== null && named.number !== day.number && sentence - at <= 1;
}

/** "The weekend" may be that of the week in which somebody spoke, or of the time that he told of. */
const isOfDay = (meaning: Meaning) =>
  (meaning.kind === "weekend" && meaning.direction === null) ||
  (meaning.kind === "shift" && /^(?:S|TM|TH|D)$/.test(meaning.of ?? meaning.unit));

/**
 * Whether an article tells what was said and done on its own day, as agencies do and morning papers don't: it names that day with a
 * verb of the past ("said Monday", "announced today"), and doesn't name the one before so.
 */
export function reportsOwnDay(found: readonly PlacedTime[], day: Day): boolean {
  const own = weekday(day);
  const told = found.flatMap(({ isQuoted, meaning }) => (isQuoted ? [] : (daysBack(meaning, own) ?? [])));
  return told.includes(0) && !told.includes(1);
}

/** How many days before the article's own weekday something told of lies; null for what isn't told of as past. */
function daysBack(meaning: Meaning, own: number): number | null {
  if (meaning.kind === "shift") return meaning.told && meaning.unit === "D" ? -meaning.count : null;
  const isTold = meaning.kind === "weekday" && meaning.direction === null && meaning.side === -1;
  return isTold ? (own - meaning.weekday + 7) % 7 : null;
}
