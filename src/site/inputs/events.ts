import type { Card } from "../cards/card.ts";
import { EVENT_TYPES, type EventPage, MOST_IN_PERIOD, MOST_ON_NAME } from "../events/eventPages.ts";
import { eventsOfArticles, MOST_OF_STORY } from "../events/ofArticles.ts";
import { cardEvent, type TimelineEvent } from "../events/timelineEvent.ts";
import type { Site } from "../model/site.ts";
import { addCards, type Input } from "./input.ts";
import { linkedName } from "./name.ts";

/** Some events, each with the articles that tell it: their words are in these. */
function addEvents(to: Input[], events: readonly TimelineEvent[], site: Site): void {
  to.push(events.length);
  for (const event of events) {
    const { type, edtf, told } = event;
    to.push(type, edtf, told.length);
    if (type === "due") addOutcome(to, event, site);
    for (const one of told) {
      to.push(one.article.quotedFace, one.index, Number(cardEvent(one)?.implied ?? false));
      to.push(linkedName(speakerOf(one, site), site));
    }
  }
}

/** The articles that may tell what became of an announcement. */
function addOutcome(to: Input[], event: TimelineEvent, site: Site): void {
  const found = site.outcomes(event);
  if (found === null) to.push("");
  else addCards(to, found);
}

const speakerOf = (told: TimelineEvent["told"][number], site: Site) => {
  const by = cardEvent(told)?.by ?? null;
  return by === null ? null : site.foundKey(by);
};

/** What the page of a year, a month or a day tells of events. */
export function addPeriod(to: Input[], period: string, site: Site): void {
  for (const type of EVENT_TYPES) {
    const { places, within } = site.events[type];
    const events = within(period);
    to.push(events.length, places.get(period) ?? "");
    addEvents(to, events.slice(0, MOST_IN_PERIOD), site);
  }
}

/** What the first page of a name tells of events. @param key of the name. */
export function addNameEvents(to: Input[], key: string, site: Site): void {
  const events = site.events.happened.byName.get(key) ?? [];
  to.push(events.length);
  addEvents(to, events.slice(-MOST_ON_NAME), site);
}

/** What the page of a story tells of events. */
export const addStoryEvents = (to: Input[], articles: readonly Card[], site: Site): void =>
  addEvents(to, eventsOfArticles(articles, site.events.happened).slice(-MOST_OF_STORY), site);

/** A page of events. */
export function eventPageInputs({ list, items, number, of }: EventPage, site: Site): readonly Input[] {
  const { type, period, name, path, total, parts } = list;
  const to: Input[] = [type, period, path, total, number, of];
  to.push(Number(site.events.happened.events.length > 0));
  if (type === "happened" && period === "" && !name) to.push(site.events.due.events.length);
  if (name) to.push(linkedName(name, site), name.path);
  for (const part of parts) to.push(part.period, part.count, part.path);
  addEvents(to, items, site);
  return to;
}
