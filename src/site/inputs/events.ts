import type { Card } from "../cards/card.ts";
import { EVENT_TYPES, type EventPage, MOST_IN_PERIOD, MOST_ON_NAME } from "../events/eventPages.ts";
import { eventsOfArticles, MOST_OF_STORY } from "../events/ofArticles.ts";
import { cardEvent, type TimelineEvent } from "../events/timelineEvent.ts";
import type { Site } from "../model/site.ts";
import { cardsInputs, type Input } from "./input.ts";
import { linkedName } from "./name.ts";

/** Some events, each with the articles that tell it: their words are in these. */
const eventsInputs = (events: readonly TimelineEvent[], site: Site): readonly Input[] => [
  events.length,
  ...events.flatMap((event) => {
    const { type, edtf, told } = event;
    return [
      ...[type, edtf, told.length],
      ...(type === "due" ? outcomeInputs(event, site) : []),
      ...told.flatMap((one) => [
        ...[one.article.face, one.article.words, one.index, Number(cardEvent(one)?.implied ?? false)],
        linkedName(speakerOf(one, site), site),
      ]),
    ];
  }),
];

/** The articles that may tell what became of an announcement. */
function outcomeInputs(event: TimelineEvent, site: Site): readonly Input[] {
  const found = site.outcomes(event);
  return found === null ? [""] : cardsInputs(found);
}

const speakerOf = (told: TimelineEvent["told"][number], site: Site) => {
  const by = cardEvent(told)?.by ?? null;
  return by === null ? null : site.foundKey(by);
};

/** What the page of a year, a month or a day tells of events. */
export const periodInputs = (period: string, site: Site): readonly Input[] =>
  EVENT_TYPES.flatMap((type) => {
    const { places, within } = site.events[type];
    const events = within(period);
    return [events.length, places.get(period) ?? "", ...eventsInputs(events.slice(0, MOST_IN_PERIOD), site)];
  });

/** What the first page of a name tells of events. @param key of the name. */
export const nameEventsInputs = (key: string, site: Site): readonly Input[] => {
  const events = site.events.happened.byName.get(key) ?? [];
  return [events.length, ...eventsInputs(events.slice(-MOST_ON_NAME), site)];
};

/** What the page of a story tells of events. */
export const storyEventsInputs = (articles: readonly Card[], site: Site): readonly Input[] =>
  eventsInputs(eventsOfArticles(articles, site.events.happened).slice(-MOST_OF_STORY), site);

/** A page of events. */
export function eventPageInputs({ list, items, number, of }: EventPage, site: Site): readonly Input[] {
  const { type, period, name, path, total, parts } = list;
  return [
    ...[type, period, path, total, number, of],
    Number(site.events.happened.events.length > 0),
    ...(type === "happened" && period === "" && !name ? [site.events.due.events.length] : []),
    ...(name ? [linkedName(name, site), name.path] : []),
    ...parts.flatMap((part) => [part.period, part.count, part.path]),
    ...eventsInputs(items, site),
  ];
}
