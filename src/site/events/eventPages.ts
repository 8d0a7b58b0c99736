import type { EntryEvent } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Slice } from "../model/slices.ts";
import { steadyPages } from "../model/steadyPages.ts";
import type { Name } from "../names/names.ts";
import { pagePath } from "../urls.ts";
import { eventsAnchor, eventsOfNamePath, eventsPath } from "./paths.ts";
import type { TimelineEvent } from "./timelineEvent.ts";

/** A period with its own page, or its place on one. */
interface PeriodPlace {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly period: string;
  readonly count: number;
  readonly path: string;
}

/** The events of a period: all of them, or those of no shorter period with many, with links to these. */
export interface EventList {
  readonly type: EntryEvent["type"];
  /** Empty for all events, and for those of a name. */
  readonly period: string;
  /** Whose events they are, where they are those of one name. */
  readonly name: Name | null;
  readonly path: string;
  /** The number of all events of the period. */
  readonly total: number;
  /** The shorter periods that have pages of their own; none where all events are listed. */
  readonly parts: readonly PeriodPlace[];
}

/** One page of such a list. */
export interface EventPage extends Slice<TimelineEvent> {
  readonly list: EventList;
}

/** The pages of a timeline of events, and where each of its periods is. */
export interface EventPages {
  readonly pages: readonly EventPage[];
  /** The address of each period that has events. */
  readonly places: ReadonlyMap<string, string>;
}

export const EVENT_TYPES: readonly EntryEvent["type"][] = ["happened", "due"];

/** The most events that the page of a year, a month or a day shows before it leads to all of them. */
export const MOST_IN_PERIOD = 20;

/** So many events are listed on one page; a longer period is divided into shorter ones, whose limits don't depend on other events. */
const MOST_WHOLE = 100;
const PER_PAGE = 60;
/** A shorter period with so few events has no page of its own: they are listed on that of the longer one. */
const MOST_SMALL = 10;

/** The length of the next shorter period's name: years, months, days. */
const NEXT: ReadonlyMap<number, number> = new Map([
  [0, 4],
  [4, 7],
  [7, 10],
]);

/** @param events of one kind, in order of time. */
export function eventPagesOf(type: EntryEvent["type"], events: readonly TimelineEvent[]): EventPages {
  const pages: EventPage[] = [];
  const places = new Map<string, string>();
  if (events.length > 0) add("", events);
  return { pages, places };

  function add(period: string, of: readonly TimelineEvent[]): void {
    const path = eventsPath(type, period);
    if (period !== "") places.set(period, path);
    const list = { type, period, name: null, path, total: of.length };
    const next = NEXT.get(period.length);
    if (of.length <= MOST_WHOLE || next === undefined) {
      put(of, { ...list, parts: [] }, MOST_WHOLE);
      return;
    }
    const large = partsOf(of, next).filter(([, some]) => some.length > MOST_SMALL);
    const divided = new Set(large.map(([part]) => part));
    const own = of.filter((one) => !divided.has(one.period.slice(0, next)));
    const parts = large.map(([part, some]) => ({
      period: part,
      count: some.length,
      path: eventsPath(type, part),
    }));
    put(own, { ...list, parts }, PER_PAGE);
    for (const [part, some] of large) add(part, some);
  }

  /** Adds the pages of a list, and notes where each period begins. */
  function put(items: readonly TimelineEvent[], list: EventList, size: number): void {
    for (const page of pagesOf(items, list, size)) {
      pages.push(page);
      const path = pagePath(list.path, page.number);
      for (const { period } of page.items) place(period, list.period, path);
    }
  }

  /** The places of a period, and of the longer ones that it is in, on the page of an even longer one. */
  function place(period: string, whole: string, path: string): void {
    const heading = period.slice(0, NEXT.get(whole.length) ?? period.length);
    for (const length of [4, 7, 10])
      if (length > whole.length && length <= period.length && !places.has(period.slice(0, length)))
        places.set(period.slice(0, length), `${path}#${eventsAnchor(heading)}`);
  }
}

/** The events of each shorter period, without those of none. */
const partsOf = (of: readonly TimelineEvent[], length: number): [string, TimelineEvent[]][] => [
  ...groupBy(
    of.filter(({ period }) => period.length >= length),
    ({ period }) => period.slice(0, length),
  ),
];

function pagesOf(items: readonly TimelineEvent[], list: EventList, size: number): EventPage[] {
  const cut = steadyPages(items, size, ({ told: [first] }) => first?.article.id ?? "");
  return (cut.length > 0 ? cut : [{ items: [], number: 1, of: 1 }]).map((slice) => ({ ...slice, list }));
}

/** The most events that the page of a name shows; all of them are on pages of their own if there are more. */
export const MOST_ON_NAME = 20;

/** The pages of the events in whose sentences a name is, if they are more than its own page shows. */
export function nameEventPages(
  name: Name,
  type: EntryEvent["type"],
  events: readonly TimelineEvent[],
): EventPage[] {
  if (!name.hasPage || events.length <= MOST_ON_NAME) return [];
  const list = { type, period: "", name, path: eventsOfNamePath(name.path), total: events.length, parts: [] };
  return pagesOf(events, list, PER_PAGE);
}
