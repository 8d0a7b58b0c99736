import { DateTime } from "luxon";
import type { Span } from "../../records/span.ts";
import type { DraftDate } from "../article.ts";
import type { Clue } from "../infer/clue.ts";
import { daysBetween, intersection } from "../infer/daySet.ts";
import { readingOf, sentenceAround } from "../infer/reading.ts";
import { mayBeFuture } from "../infer/tense.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { MeaningOf } from "../refine/context.ts";
import { canBeNarrowed, daysOfDraft } from "./draftDays.ts";
import { storyClue } from "./storyClue.ts";
import { termsOf } from "./terms.ts";

/** A month or a day that a text names, with the names and figures of its sentence. */
interface DateMention extends Span {
  readonly draft: DraftDate;
  readonly meaning: MeaningOf<"day"> | MeaningOf<"month">;
  readonly terms: readonly string[];
}

/**
 * Two sentences that name the same month are about the same event if they share so many names and figures. Three are too
 * few: a person and an office of two words occur in many sentences of a large archive.
 */
const MIN_SHARED = 4;
/** Not measured: our annotated texts contain too few such pairs. */
const CONFIDENCE = 0.85;
/** Names in more dated sentences than this are ignored: they would take time and say little. */
const MAX_POSTINGS = 200;

/**
 * Dates one text by another of the archive that names the year of the same event: if one says "in
 * June 2017" and another "in June", with the same names, the other was written in the year after.
 * If texts name different years, none of them counts.
 */
export function anchorClues(drafts: readonly DraftDate[]): ReadonlyMap<number, readonly Clue[]> {
  const anchors = postings(drafts.flatMap((draft) => datesOf(draft, true)));
  if (anchors.size === 0) return new Map();
  return new Map(
    drafts.flatMap((draft, index) =>
      canBeNarrowed(draft) ? [[index, datesOf(draft, false).flatMap((date) => clueOf(date, anchors))]] : [],
    ),
  );
}

/** The months and days of the past that a text names with their year, or without. */
function datesOf(draft: DraftDate, withYear: boolean): DateMention[] {
  const named = draft.times.filter(({ meaning }) => isMonthOrDay(meaning, withYear));
  if (named.length === 0) return [];
  const reading = readingOf(draft.article, named);
  return reading.times.flatMap((words) => {
    const { meaning, start, end } = words;
    if (meaning.kind !== "day" && meaning.kind !== "month") return [];
    const { before, after } = sentenceAround(reading, words);
    if (mayBeFuture(before, after)) return [];
    return [{ draft, meaning, start, end, terms: [...termsOf(`, ${before} ${after}`).keys()] }];
  });
}

function isMonthOrDay(meaning: Meaning, withYear: boolean): boolean {
  if (meaning.kind !== "day" && meaning.kind !== "month") return false;
  return withYear ? meaning.year !== null : meaning.year === null && (meaning.yearShift ?? null) === null;
}

const keyOf = ({ meaning }: DateMention, term: string) => `${meaning.month} ${term}`;

function postings(dates: readonly DateMention[]): ReadonlyMap<string, readonly DateMention[]> {
  const found = new Map<string, DateMention[]>();
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

function clueOf(date: DateMention, anchors: ReadonlyMap<string, readonly DateMention[]>): Clue[] {
  const shared = new Map<DateMention, number>();
  for (const term of date.terms) {
    const found = anchors.get(keyOf(date, term)) ?? [];
    if (found.length > MAX_POSTINGS) continue;
    for (const anchor of found) shared.set(anchor, (shared.get(anchor) ?? 0) + 1);
  }
  const same = [...shared].flatMap(([anchor, count]) =>
    count >= MIN_SHARED && fits(date, anchor) ? [anchor] : [],
  );
  const [first, ...rest] = same;
  if (!first || rest.some(({ meaning }) => meaning.year !== first.meaning.year)) return [];
  return clueFromAnchor(date, first);
}

function fits({ draft, meaning }: DateMention, anchor: DateMention): boolean {
  const sameDay =
    meaning.kind === "month" || anchor.meaning.kind === "month" || meaning.day === anchor.meaning.day;
  return sameDay && anchor.draft !== draft;
}

/** From the named month to the end of the same month a year later. */
function clueFromAnchor(date: DateMention, anchor: DateMention): Clue[] {
  const { year, month } = anchor.meaning;
  const first = DateTime.utc(year ?? 0, month, 1);
  const days = daysBetween(
    first.toISODate(),
    first.plus({ years: 1, months: 1 }).minus({ days: 1 }).toISODate(),
  );
  if (year === null || intersection(days, daysOfDraft(date.draft)).length === 0) return [];
  return [
    storyClue({
      draft: date.draft,
      other: anchor.draft,
      rule: "dating/dated-elsewhere",
      sentence: date,
      days,
      confidence: CONFIDENCE,
      because: `Another article names the year of the same event: ${year}.`,
    }),
  ];
}
