import type { Site } from "../model/site.ts";
import { NAME_KINDS } from "../names/names.ts";
import type { OfEachKind } from "../pages.ts";
import { articleInputs } from "./article.ts";
import { versionsInputs } from "./copies.ts";
import { eventPageInputs } from "./events.ts";
import type { Input } from "./input.ts";
import { indexInputs, namePageInputs } from "./name.ts";
import { figuresInputs, quotesInputs, speakersInputs } from "./said.ts";
import { storiesInputs, storyInputs } from "./stories.ts";
import { calendarInputs, listInputs, monthInputs, undatedInputs, yearInputs } from "./time.ts";

/** A page that is about the whole archive: it is made each time. */
const everything = () => null;

/** What a page of each kind depends on besides `siteInputs`; null if it is made each time. */
export const PAGE_INPUTS: OfEachKind<[site: Site], readonly Input[] | null> = {
  home: everything,
  timeline: everything,
  browse: everything,
  search: (_, { names }) => NAME_KINDS.filter((kind) => names[kind].length > 0),
  about: (_, { articles, undated }) => [articles.length, undated.length],
  data: everything,
  verify: () => [],
  onThisDay: everything,
  quotedTopics: everything,
  opensearch: () => [],
  notFound: () => [],
  offline: () => [],
  parts: articleInputs,
  withdrawn: ({ id, reason }) => [id, reason],
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
