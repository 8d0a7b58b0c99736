import type { Card } from "../cards/card.ts";
import { EVENT_TYPES, type EventPage, MOST_IN_PERIOD, MOST_ON_NAME } from "../events/eventPages.ts";
import { eventsOfArticles, MOST_OF_STORY } from "../events/ofArticles.ts";
import { cardEvent, type TimelineEvent } from "../events/timelineEvent.ts";
import { pagerInputs } from "../model/pager.ts";
import type { Site } from "../model/site.ts";
import { addCards, type Inputs } from "./input.ts";
import { linkedName } from "./name.ts";

/** Some events, each with the articles that tell it: their words are in these. */
function addEvents(to: Inputs, events: readonly TimelineEvent[], site: Site): void {
  to.add(events.length);
  for (const event of events) {
    const { type, edtf, told } = event;
    to.add(type, edtf, told.length);
    if (type === "due") addOutcome(to, event, site);
    for (const one of told) {
      to.add(one.article.quotedFace, one.index, Number(cardEvent(one)?.implied ?? false));
      to.add(linkedName(speakerOf(one, site), site));
    }
  }
}

/** The articles that may tell what became of an announcement. */
function addOutcome(to: Inputs, event: TimelineEvent, site: Site): void {
  const found = site.outcomes(event);
  if (found === null) to.add("");
  else addCards(to, found);
}

const speakerOf = (told: TimelineEvent["told"][number], site: Site) => {
  const by = cardEvent(told)?.by ?? null;
  return by === null ? null : site.foundKey(by);
};

/** What the page of a year, a month or a day tells of events. */
export function addPeriod(to: Inputs, period: string, site: Site): void {
  for (const type of EVENT_TYPES) {
    const { places, within } = site.events[type];
    const events = within(period);
    to.add(events.length, places.get(period) ?? "");
    addEvents(to, events.slice(0, MOST_IN_PERIOD), site);
  }
}

/** What the first page of a name tells of events. @param key of the name. */
export function addNameEvents(to: Inputs, key: string, site: Site): void {
  const events = site.events.happened.byName.get(key) ?? [];
  to.add(events.length);
  addEvents(to, events.slice(-MOST_ON_NAME), site);
}

/** What the page of a story tells of events. */
export const addStoryEvents = (to: Inputs, articles: readonly Card[], site: Site): void =>
  addEvents(to, eventsOfArticles(articles, site.events.happened).slice(-MOST_OF_STORY), site);

/** A page of events. */
export function eventPageInputs({ list, items, number, of }: EventPage, site: Site, to: Inputs): void {
  const { type, period, name, path, total, parts } = list;
  to.add(type, period, path, ...pagerInputs(number, of));
  if (number === 1) to.add(total);
  to.add(Number(site.events.happened.events.length > 0));
  if (type === "happened" && period === "" && !name) to.add(site.events.due.events.length);
  if (name) to.add(linkedName(name, site), name.path);
  if (number === 1) for (const part of parts) to.add(part.period, part.count, part.path);
  addEvents(to, items, site);
}
