import type { Meaning } from "../mentions/meaning.ts";
import type { PlacedTime } from "../mentions/places.ts";
import { type Day, dayIn } from "./day.ts";

/** The year of the last value that has one, the number of its sentence, and how surely the text then tells of that year. */
export interface NamedYear {
  readonly year: number;
  readonly sentence: number;
  readonly tells: Tells;
}

/**
 * How surely a text goes on in a year that it names: surely after "In 1912, the town" and "on 3 May 1912", maybe after "it began in
 * 1912", and not after "the 1912 law" or "since 1912".
 */
type Tells = "surely" | "maybe" | "not";

/** A value that begins with its year; not a century or a decade. */
const YEAR = /^\d{4}/;

/** The last named year after an expression. */
export function namedYearAfter(last: NamedYear | null, value: string, match: PlacedTime): NamedYear | null {
  const { sentence } = match;
  if (YEAR.test(value)) return { year: Number(value.slice(0, 4)), sentence, tells: tellsOf(match) };
  if (last === null || value === "PRESENT_REF") return null;
  // A day that stayed open carries the story on.
  const carriesOn = value.startsWith("XXXX") && isWithoutYear(match.meaning);
  return carriesOn && sentence - last.sentence <= REACH[last.tells]
    ? { ...last, sentence, tells: "surely" }
    : last;
}

function tellsOf({ meaning, leads, saysWhen }: PlacedTime): Tells {
  const isFullDay = meaning.kind === "day" && meaning.year !== null;
  return leads || isFullDay ? "surely" : saysWhen ? "maybe" : "not";
}

/** Whether it is a month, day, season or holiday whose words say nothing of its year. */
export function isWithoutYear(meaning: Meaning): boolean {
  if (!/^(?:day|month|season|holiday)$/.test(meaning.kind)) return false;
  if (!("year" in meaning) || meaning.year !== null) return false;
  if ("direction" in meaning && meaning.direction !== null) return false;
  if ("fromFocus" in meaning && meaning.fromFocus) return false;
  return !("yearShift" in meaning && (meaning.yearShift ?? null) !== null);
}

/** A text looks back if it names so many years long before its own. */
const YEARS = 4;
/** In years: what was so recently is of the text's own time. */
export const RECENT = 1;

/**
 * Whether a text only tells of other years: it names some long before its own, and no weekday, week or year of its own time. Then a
 * day without a year may be of one of these.
 */
export function looksBack(found: readonly PlacedTime[], written: Day): boolean {
  const years = found.filter(({ meaning }) => (yearIn(meaning) ?? written.year) < written.year - RECENT);
  return years.length >= YEARS && !found.some((match) => isOfOwnTime(match, written));
}

/** Whether an expression names a weekday, a week or a year of the article's own time; a quotation's "today" is of its own. */
export function isOfOwnTime({ meaning, isQuoted }: PlacedTime, written: Day): boolean {
  if (meaning.kind === "shift" && meaning.unit === "D" && isQuoted) return false;
  if (meaning.kind === "shift") return meaning.unit !== "Y" || Math.abs(meaning.count) <= RECENT;
  const year = yearIn(meaning);
  return meaning.kind === "weekday" || (year !== null && year >= written.year - RECENT);
}

/** The year that an expression names; null if it names none. */
export function yearIn(meaning: Meaning): number | null {
  if (meaning.kind === "fixed") return /^\d{4}$/.test(meaning.value) ? Number(meaning.value) : null;
  return "year" in meaning && typeof meaning.year === "number" ? meaning.year : null;
}

/** In sentences, and a new paragraph counts as another one: how far a text that surely or maybe tells of a year goes on with it. */
const REACH: Readonly<Record<Tells, number>> = { surely: 3, maybe: 4, not: 0 };
/** In days: a day so close to the article's own is mostly that of the news. */
const NEWS = 45;
/** The same in a text that looks back. */
const LATEST = 30;

/**
 * Whether a month, day or season without a year may be of a year that the text has named before it, other than those that news counts
 * it for: in its sentence, "Eight years ago, he was near the end, after eleven victories in February"; or in the sentences before, if
 * they tell of that year: "In 1912, two ships set out. On 5 March the first was lost."
 */
export function mayBeOfOtherYear(
  match: PlacedTime,
  last: NamedYear | null,
  { day: written, looksBack: isBack }: { readonly day: Day; readonly looksBack: boolean },
): boolean {
  const { meaning, sentence } = match;
  if (isBack && isWithoutYear(meaning) && !isToCome(meaning) && !isNews(meaning, written, LATEST))
    return true;
  if (last === null || !isWithoutYear(meaning) || Math.abs(last.year - written.year) <= 1) return false;
  if (last.sentence === sentence) return true;
  const distance = sentence - last.sentence;
  const isAhead = last.year > written.year || isToCome(meaning);
  if (isAhead || distance > REACH[last.tells]) return false;
  if (last.tells === "surely" && distance === 1) return true;
  return (last.tells === "surely" || match.leads) && !isNews(meaning, written, NEWS);
}

const isToCome = (meaning: Meaning) => "side" in meaning && meaning.side === 1;

/** Whether the nearest such day or month is that of the article, or was so recently. */
export function isNews(meaning: Meaning, written: Day, days: number): boolean {
  if (meaning.kind !== "day" && meaning.kind !== "month") return false;
  const day = meaning.kind === "day" ? meaning.day : 15;
  return [-1, 0, 1].some((shift) => {
    const found = dayIn(written.year + shift, meaning.month, day);
    return found !== null && Math.abs(found.number - written.number) <= days;
  });
}
