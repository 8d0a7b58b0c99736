import type { EntryEvent } from "../../entry/schema.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import type { Card } from "../cards/card.ts";
import { type EventPages, eventPagesOf } from "./eventPages.ts";
import type { FamilyOf } from "./families.ts";
import { timelineEvents } from "./group.ts";
import { cardEvent, type TimelineEvent, type Told } from "./timelineEvent.ts";

/** What the archive says of one kind of events. */
export interface EventTimeline extends EventPages {
  readonly type: EntryEvent["type"];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** Those of a year, a month or a day, with all shorter periods in it. */
  within(period: string): readonly TimelineEvent[];
  /** Those that an article tells, by its id. */
  readonly byArticle: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** Those in whose sentences a name is, by its key. */
  readonly byName: ReadonlyMap<string, readonly TimelineEvent[]>;
}

/** @param articles in the order of their days. */
export function eventTimelineOf(
  type: EntryEvent["type"],
  articles: readonly Card[],
  families: FamilyOf,
): EventTimeline {
  const events = timelineEvents(type, articles, families);
  return {
    type,
    events,
    ...eventPagesOf(type, events),
    within(period) {
      const from = partitionPoint(events, (one) => one.period < period);
      const to = partitionPoint(events, (one) => one.period.slice(0, period.length) <= period);
      return events.slice(from, to);
    },
    byArticle: eventsBy(events, ({ article }) => [article.id]),
    byName: eventsBy(events, keysOf),
  };
}

/** The keys of the names in a sentence. */
const keysOf = (told: Told): readonly string[] => cardEvent(told)?.names ?? [];

/** The events by what the sentences that tell them have, each once. */
function eventsBy(
  events: readonly TimelineEvent[],
  of: (told: Told) => readonly string[],
): ReadonlyMap<string, readonly TimelineEvent[]> {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of events)
    for (const key of new Set(event.told.flatMap(of))) {
      const list = found.get(key);
      if (list) list.push(event);
      else found.set(key, [event]);
    }
  return found;
}
