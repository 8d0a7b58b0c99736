import type { EntryEvent } from "../../src/entry/schema.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { EVENT_TYPES, MOST_IN_PERIOD, MOST_ON_NAME } from "../../src/site/events/eventPages.ts";
import { eventsOfArticles, MOST_OF_STORY } from "../../src/site/events/ofArticles.ts";
import { eventsOfNamePath } from "../../src/site/events/paths.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Name } from "../../src/site/names/names.ts";
import { periodWords } from "../../src/site/words/dates.ts";
import { eventList } from "./events.ts";
import { fold } from "./fold.ts";

/** The ids of the folds, by the kind of events. */
const IDS: Readonly<Record<EntryEvent["type"], string>> = { happened: "happened", due: "due" };

/**
 * What the archive says of a year, a month or a day, whenever it was printed: what happened, and what was said to happen, each
 * as a line that opens; null without any.
 */
export function eventsOfPeriod(period: string, site: Site): Html | null {
  const name = periodWords(period, site.language);
  const folds = EVENT_TYPES.flatMap((type) => {
    const { within, places } = site.events[type];
    const events = within(period);
    if (events.length === 0) return [];
    const words = type === "due" ? site.words.events.due : site.words.events;
    const path = events.length > MOST_IN_PERIOD ? places.get(period) : undefined;
    const list = html`${eventList(events.slice(0, MOST_IN_PERIOD), site)}${path !== undefined && allLink(path, words.all(events.length), site)}`;
    return fold(IDS[type], words.ofPeriod(name), words.counted(events.length), list);
  });
  return folds.length === 0 ? null : html`<div class="event-folds">${folds}</div>`;
}

/** The last events in whose sentences a name is, as a line that opens; null without any. */
export function eventsOfName({ found, path }: Name, site: Site): Html | null {
  const events = (found && site.events.happened.byName.get(found.key)) ?? [];
  if (events.length === 0) return null;
  const { events: words } = site.words;
  const more = events.length > MOST_ON_NAME;
  const list = html`${eventList(events.slice(-MOST_ON_NAME), site)}${more && allLink(eventsOfNamePath(path), words.all(events.length), site)}`;
  return html`<div class="event-folds">${fold(IDS.happened, words.happened, words.counted(events.length), list)}</div>`;
}

/** What the articles of a story say happened, as a line that opens; null if they date nothing. */
export function eventsOfStory(articles: readonly Card[], site: Site): Html | null {
  const events = eventsOfArticles(articles, site.events.happened).slice(-MOST_OF_STORY);
  if (events.length === 0) return null;
  const { events: words } = site.words;
  return fold(IDS.happened, words.happened, words.counted(events.length), eventList(events, site));
}

const allLink = (path: string, words: string, site: Site): Html =>
  html`<p class="all"><a href="${href(site, path)}">${words}</a></p>`;
