import type { EntryEvent } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { Card } from "../cards/card.ts";
import type { FamilyOf } from "./families.ts";
import { periodOf, type TimelineEvent, type Told } from "./timelineEvent.ts";

/** One sentence with what it is compared by. */
interface Sentence extends Told {
  readonly names: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly family: string;
}

interface Open {
  readonly first: Sentence;
  readonly told: Sentence[];
}

/** Of so many events that have a name in common at one time, each further sentence is compared with the first ones. */
const MOST_COMPARED = 50;

/**
 * The events of one kind in order of time. What several articles say of one stands together: sentences with the same time, at
 * least two names and some words in common. Of copies only the first counts.
 * @param articles in the order of their days.
 */
export function timelineEvents(
  type: EntryEvent["type"],
  articles: readonly Card[],
  families: FamilyOf,
): TimelineEvent[] {
  const all = articles.flatMap((article) =>
    article.events.flatMap((event, index) =>
      event.type === type ? [{ edtf: event.edtf, told: { article, index } }] : [],
    ),
  );
  return [...groupBy(all, ({ edtf }) => edtf)]
    .map(([edtf, some]) => ({ edtf, period: periodOf(edtf), some: some.map(({ told }) => told) }))
    .sort((a, b) => (a.period === b.period ? byCodeUnit(a.edtf, b.edtf) : byCodeUnit(a.period, b.period)))
    .flatMap(({ edtf, period, some }) =>
      together(some, families, period.length === 10).map((told) => ({ type, edtf, period, told })),
    );
}

/** Puts sentences with the same time together where they tell one event. */
function together(some: readonly Told[], families: FamilyOf, isDay: boolean): Told[][] {
  const events: Open[] = [];
  const byName = new Map<string, Open[]>();
  for (const told of some) {
    const sentence = sentenceOf(told, families);
    const known = eventOf(sentence, byName, isDay);
    if (known === "copy") continue;
    if (known) {
      known.told.push(sentence);
      continue;
    }
    const event = { first: sentence, told: [sentence] };
    events.push(event);
    for (const name of sentence.names) {
      const list = byName.get(name) ?? [];
      if (list.length < MOST_COMPARED) list.push(event);
      byName.set(name, list);
    }
  }
  return events.map(({ told }) => told.map(({ article, index }) => ({ article, index })));
}

function sentenceOf({ article, index }: Told, families: FamilyOf): Sentence {
  const { names = [], words = "" } = article.events[index] ?? {};
  return {
    article,
    index,
    names,
    stems: new Set(words.split(" ").filter(Boolean)),
    family: families(article.id),
  };
}

/** The event that a sentence tells again; "copy" if a copy of its article has told it; null if it is a new one. */
function eventOf(
  sentence: Sentence,
  byName: ReadonlyMap<string, readonly Open[]>,
  isDay: boolean,
): Open | "copy" | null {
  const shared = new Map<Open, string[]>();
  for (const name of sentence.names)
    for (const event of byName.get(name) ?? []) {
      const names = shared.get(event);
      if (names) names.push(name);
      else shared.set(event, [name]);
    }
  for (const [event, names] of shared) {
    if (!isSame(sentence, event.first, names, isDay)) continue;
    const other = event.told.find(({ family }) => family === sentence.family);
    if (!other) return event;
    if (other.article !== sentence.article) return "copy";
  }
  return null;
}

/**
 * Whether two sentences with the same time tell one event: on a day, two people or bodies and a word are enough; a place is in
 * many sentences of one day, and a month or a year is long.
 */
function isSame(
  { stems }: Sentence,
  { stems: others }: Sentence,
  names: readonly string[],
  isDay: boolean,
): boolean {
  const words = [...stems].filter((stem) => others.has(stem)).length;
  const actors = names.filter((name) => !name.startsWith("place/")).length;
  return (names.length >= 2 && words >= 2) || (isDay && actors >= 2 && words >= 1);
}
