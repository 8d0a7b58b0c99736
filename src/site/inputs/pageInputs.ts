import type { Site } from "../model/site.ts";
import { NAME_KINDS } from "../names/names.ts";
import type { OfEachKind } from "../pages.ts";
import { articleInputs } from "./article.ts";
import { versionsInputs } from "./copies.ts";
import { eventPageInputs } from "./events.ts";
import type { Inputs } from "./input.ts";
import { indexInputs, namePageInputs } from "./name.ts";
import { figuresInputs, quotesInputs, speakersInputs } from "./said.ts";
import { storiesInputs, storyInputs } from "./stories.ts";
import { calendarInputs, listInputs, monthInputs, undatedInputs, yearInputs } from "./time.ts";

/** A page that is about the whole archive: it is made each time. */
const everything = (_item: unknown, _site: Site, to: Inputs): void => to.anew();

/** A page that depends on nothing else. */
const nothing = (): void => {};

/** Adds what a page of each kind depends on besides `siteInputs`. */
export const PAGE_INPUTS: OfEachKind<[site: Site, to: Inputs], void> = {
  home: everything,
  timeline: everything,
  browse: everything,
  search: (_, { names }, to) => to.add(...NAME_KINDS.filter((kind) => names[kind].length > 0)),
  about: (_, { articles, undated }, to) => to.add(articles.length, undated.length),
  data: everything,
  verify: nothing,
  onThisDay: everything,
  quotedTopics: everything,
  opensearch: nothing,
  notFound: nothing,
  offline: nothing,
  parts: articleInputs,
  withdrawn: ({ id, reason }, _, to) => to.add(id, reason),
  years: yearInputs,
  calendars: calendarInputs,
  months: monthInputs,
  undated: undatedInputs,
  lists: listInputs,
  indexes: indexInputs,
  found: namePageInputs,
  quotes: quotesInputs,
  speakers: speakersInputs,
  figures: figuresInputs,
  stories: storiesInputs,
  story: storyInputs,
  events: eventPageInputs,
  versions: versionsInputs,
};
