import { DateTime } from "luxon";
import type { Clue } from "../infer/clue.ts";
import { daysBetween, intersection } from "../infer/daySet.ts";
import { canBeNarrowed } from "./draftDays.ts";
import type { NamedDate } from "./namedDates.ts";
import type { NumberedStory } from "./story.ts";
import { storyClue } from "./storyClue.ts";

/** A month or a day that a text names, and which text that is. */
interface DateMention extends NamedDate<number> {
  readonly story: NumberedStory;
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
export function anchorClues(stories: readonly NumberedStory[]): ReadonlyMap<number, readonly Clue[]> {
  const anchors = postings(stories.flatMap((story) => story.anchors.map((date) => ({ ...date, story }))));
  if (anchors.size === 0) return new Map();
  return new Map(
    stories.flatMap((story, index) =>
      canBeNarrowed(story)
        ? [[index, story.yearless.flatMap((date) => clueOf({ ...date, story }, anchors))]]
        : [],
    ),
  );
}

/** The months of a term are 12 numbers beside each other. */
const keyOf = ({ month }: DateMention, term: number) => term * 13 + month;

function postings(dates: readonly DateMention[]): ReadonlyMap<number, readonly DateMention[]> {
  const found = new Map<number, DateMention[]>();
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

function clueOf(date: DateMention, anchors: ReadonlyMap<number, readonly DateMention[]>): Clue[] {
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
  if (!first || rest.some(({ year }) => year !== first.year)) return [];
  return clueFromAnchor(date, first);
}

function fits({ story, day }: DateMention, anchor: DateMention): boolean {
  const sameDay = day === null || anchor.day === null || day === anchor.day;
  return sameDay && anchor.story !== story;
}

/** From the named month to the end of the same month a year later. */
function clueFromAnchor({ story, words }: DateMention, { year, month, story: other }: DateMention): Clue[] {
  const first = DateTime.utc(year ?? 0, month, 1);
  const days = daysBetween(
    first.toISODate(),
    first.plus({ years: 1, months: 1 }).minus({ days: 1 }).toISODate(),
  );
  if (year === null || intersection(days, story.days).length === 0) return [];
  return [
    storyClue({
      other,
      rule: "dating/dated-elsewhere",
      words,
      days,
      confidence: CONFIDENCE,
      because: `Another article names the year of the same event: ${year}.`,
    }),
  ];
}
