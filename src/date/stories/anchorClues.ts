import { DateTime } from "luxon";
import type { Draft } from "../article.ts";
import type { Clue } from "../infer/clue.ts";
import { between, intersection } from "../infer/daySet.ts";
import { readingOf, sentenceAround } from "../infer/reading.ts";
import { isMaybeAhead } from "../infer/tense.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { Of } from "../refine/context.ts";
import { daysFor, isOpen } from "./draftDays.ts";
import { storyClue } from "./storyClue.ts";
import { termsOf } from "./terms.ts";

/** A month or a day that a text names, and the names and figures of its sentence. */
interface Dated {
  readonly draft: Draft;
  readonly meaning: Of<"day"> | Of<"month">;
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** So many names and figures in common, and two sentences that name one month speak of one thing. */
const SHARED = 3;
/** Unmeasured: what annotated sets we have hold too few such pairs. */
const CONFIDENCE = 0.85;
/** A name that stands in more dated sentences than these tells nothing, and would cost. */
const MAX_POSTINGS = 200;

/**
 * What the archive's own texts date: one says "in June 2017" of what another says "in June" of,
 * with the same names. Then the other was written within the year after. Where the texts that name
 * the year don't agree on it, none counts.
 */
export function anchorClues(drafts: readonly Draft[]): ReadonlyMap<number, readonly Clue[]> {
  const anchors = postings(drafts.flatMap((draft) => datesOf(draft, true)));
  if (anchors.size === 0) return new Map();
  return new Map(
    drafts.flatMap((draft, index) =>
      isOpen(draft) ? [[index, datesOf(draft, false).flatMap((date) => clueOf(date, anchors))]] : [],
    ),
  );
}

/** Months and days of the past, with their year or without. */
function datesOf(draft: Draft, withYear: boolean): Dated[] {
  const named = draft.found.filter(({ meaning }) => isNamed(meaning, withYear));
  if (named.length === 0) return [];
  const reading = readingOf(draft.article, named);
  return reading.found.flatMap((words) => {
    const { meaning, start, end } = words;
    if (meaning.kind !== "day" && meaning.kind !== "month") return [];
    const { before, after } = sentenceAround(reading, words);
    if (isMaybeAhead(before, after)) return [];
    return [{ draft, meaning, start, end, terms: [...termsOf(`, ${before} ${after}`).keys()] }];
  });
}

function isNamed(meaning: Meaning, withYear: boolean): boolean {
  if (meaning.kind !== "day" && meaning.kind !== "month") return false;
  return withYear ? meaning.year !== null : meaning.year === null && (meaning.yearShift ?? null) === null;
}

const keyOf = ({ meaning }: Dated, term: string) => `${meaning.month} ${term}`;

function postings(dates: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const date of dates) {
    for (const term of date.terms) {
      const key = keyOf(date, term);
      const others = found.get(key);
      if (others) others.push(date);
      else found.set(key, [date]);
    }
  }
  return found;
}

function clueOf(date: Dated, anchors: ReadonlyMap<string, readonly Dated[]>): Clue[] {
  const shared = new Map<Dated, number>();
  for (const term of date.terms) {
    const found = anchors.get(keyOf(date, term)) ?? [];
    if (found.length > MAX_POSTINGS) continue;
    for (const anchor of found) shared.set(anchor, (shared.get(anchor) ?? 0) + 1);
  }
  const same = [...shared].flatMap(([anchor, count]) =>
    count >= SHARED && fits(date, anchor) ? [anchor] : [],
  );
  const [first, ...rest] = same;
  if (!first || rest.some(({ meaning }) => meaning.year !== first.meaning.year)) return [];
  return within(date, first);
}

function fits({ draft, meaning }: Dated, anchor: Dated): boolean {
  const sameDay =
    meaning.kind === "month" || anchor.meaning.kind === "month" || meaning.day === anchor.meaning.day;
  return sameDay && anchor.draft !== draft;
}

/** From the month that was named to the day before it comes again. */
function within(date: Dated, anchor: Dated): Clue[] {
  const { year, month } = anchor.meaning;
  const first = DateTime.utc(year ?? 0, month, 1);
  const days = between(first.toISODate(), first.plus({ years: 1, months: 1 }).minus({ days: 1 }).toISODate());
  if (year === null || intersection(days, daysFor(date.draft)).length === 0) return [];
  const because = `Another article speaks of the same with its year, ${year}.`;
  return [storyClue(date.draft, anchor.draft, "anchor", date, days, CONFIDENCE, because, 1)];
}
