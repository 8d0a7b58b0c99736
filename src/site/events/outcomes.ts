import { dayNumber } from "../../text/calendar.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import type { Card } from "../cards/card.ts";
import type { FamilyOf } from "./families.ts";
import { cardEvent, type TimelineEvent } from "./timelineEvent.ts";

/** The articles that may tell what became of an announcement; null where there would be too many, or nothing to know them by. */
export type Outcomes = (event: TimelineEvent) => readonly Card[] | null;

/** So many are offered. */
const MOST = 5;
/** In a longer time, in days, too many articles only have the same names. */
const LONGEST = 31;
/** What happens on a day is told on the next one too. */
const DAYS_AFTER = 1;
/** How many names of the announcement an article must have. */
const LEAST = 2;

/** An article with the first and the last day on which it can have been written. */
interface Dated {
  readonly card: Card;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds articles that were written while an announced time lasted, or the day after, and that have two of the names in the
 * sentence, one of them a person or a body. They are in the order of their days.
 * @param articles in the order of their days.
 */
export function outcomesAmong(articles: readonly Card[], families: FamilyOf): Outcomes {
  let byName: ReadonlyMap<string, readonly Dated[]> | null = null;
  const known = new WeakMap<TimelineEvent, readonly Card[] | null>();
  return (event) => {
    const [first] = event.told;
    const time = daysOf(event);
    const names = first ? namesOf(first) : [];
    if (!first || time === null || names.length < LEAST) return null;
    const before = known.get(event);
    if (before !== undefined) return before;
    byName ??= datedByName(articles);
    const all = candidates(names, byName, time).filter(
      ({ card }) => families(card.id) !== families(first.article.id),
    );
    const found = all.filter(({ hasActor }) => hasActor).map(({ card }) => card);
    // Articles with two of its places only: to say that there is nothing would be wrong.
    const outcomes = found.length === 0 && all.length > 0 ? null : found.slice(0, MOST);
    known.set(event, outcomes);
    return outcomes;
  };
}

/** The days of an announced time and of its reports; null if it is too long. */
function daysOf({ edtf }: TimelineEvent): { readonly from: number; readonly to: number } | null {
  const due = edtfBounds(edtf);
  if (!due?.earliest || !due.latest) return null;
  const [from, to] = [dayNumber(due.earliest), dayNumber(due.latest)];
  return to - from < LONGEST ? { from, to: to + DAYS_AFTER } : null;
}

const namesOf = (told: TimelineEvent["told"][number]): readonly string[] => cardEvent(told)?.names ?? [];

/** The articles with each name, in the order of their first days. */
function datedByName(articles: readonly Card[]): ReadonlyMap<string, readonly Dated[]> {
  const byName = new Map<string, Dated[]>();
  for (const card of articles) {
    if (card.earliest === null || card.latest === null) continue;
    const dated = { card, from: dayNumber(card.earliest), to: dayNumber(card.latest) };
    for (const { key } of card.names) {
      const list = byName.get(key);
      if (list) list.push(dated);
      else byName.set(key, [dated]);
    }
  }
  for (const list of byName.values()) list.sort((a, b) => a.from - b.from);
  return byName;
}

/** The articles of a time with enough of some names. */
function candidates(
  names: readonly string[],
  byName: ReadonlyMap<string, readonly Dated[]>,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly card: Card; readonly hasActor: boolean }[] {
  const shared = new Map<Dated, string[]>();
  for (const name of names) {
    const list = byName.get(name) ?? [];
    const begin = partitionPoint(list, (one) => one.from < from);
    const end = partitionPoint(list, (one) => one.from <= to);
    for (const one of list.slice(begin, end)) shared.set(one, [...(shared.get(one) ?? []), name]);
  }
  return [...shared]
    .filter(([one, own]) => one.to <= to && own.length >= LEAST)
    .sort(([a], [b]) => a.from - b.from || (a.card.id < b.card.id ? -1 : 1))
    .map(([{ card }, own]) => ({ card, hasActor: own.some((key) => !key.startsWith("place/")) }));
}
