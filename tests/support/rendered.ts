import type { Site } from "../../src/site/model/site.ts";
import {
  allPages,
  type OfEachKind,
  PAGE_KINDS,
  PAGE_PATHS,
  type PageItems,
  type PageKind,
} from "../../src/site/pages.ts";
import about from "../../templates/pages/about.11ty.ts";
import articlePage from "../../templates/pages/article.11ty.ts";
import browse from "../../templates/pages/browse.11ty.ts";
import calendarPage from "../../templates/pages/calendar.11ty.ts";
import dataPage from "../../templates/pages/data.11ty.ts";
import eventsPage from "../../templates/pages/events.11ty.ts";
import figuresPage from "../../templates/pages/figures.11ty.ts";
import home from "../../templates/pages/home.11ty.ts";
import listPage from "../../templates/pages/list.11ty.ts";
import monthPage from "../../templates/pages/month.11ty.ts";
import namePage from "../../templates/pages/name.11ty.ts";
import namesPage from "../../templates/pages/names.11ty.ts";
import notFound from "../../templates/pages/notFound.11ty.ts";
import offline from "../../templates/pages/offline.11ty.ts";
import onThisDay from "../../templates/pages/onThisDay.11ty.ts";
import opensearch from "../../templates/pages/opensearch.11ty.ts";
import quotedTopics from "../../templates/pages/quotedTopics.11ty.ts";
import quotesPage from "../../templates/pages/quotes.11ty.ts";
import search from "../../templates/pages/search.11ty.ts";
import speakersPage from "../../templates/pages/speakers.11ty.ts";
import storiesPage from "../../templates/pages/stories.11ty.ts";
import storyPage from "../../templates/pages/story.11ty.ts";
import timeline from "../../templates/pages/timeline.11ty.ts";
import undatedPage from "../../templates/pages/undated.11ty.ts";
import verifyPage from "../../templates/pages/verify.11ty.ts";
import versionsPage from "../../templates/pages/versions.11ty.ts";
import withdrawnPage from "../../templates/pages/withdrawn.11ty.ts";
import yearPage from "../../templates/pages/year.11ty.ts";

/** The template of each kind of page. */
export const TEMPLATES: OfEachKind<[site: Site], string> = {
  home: (_, site) => home({ site }),
  timeline: (_, site) => timeline({ site }),
  browse: (_, site) => browse({ site }),
  search: (_, site) => search({ site }),
  about: (_, site) => about({ site }),
  data: (_, site) => dataPage({ site }),
  verify: (_, site) => verifyPage({ site }),
  onThisDay: (_, site) => onThisDay({ site }),
  quotedTopics: (_, site) => quotedTopics({ site }),
  opensearch: (_, site) => opensearch({ site }),
  notFound: (_, site) => notFound({ site }),
  offline: (_, site) => offline({ site }),
  parts: (part, site) => articlePage({ site, part }),
  withdrawn: (withdrawal, site) => withdrawnPage({ site, withdrawal }),
  years: (year, site) => yearPage({ site, year }),
  calendars: (year, site) => calendarPage({ site, year }),
  months: (month, site) => monthPage({ site, month }),
  undated: (shelf, site) => undatedPage({ site, shelf }),
  lists: (list, site) => listPage({ site, list }),
  indexes: (index, site) => namesPage({ site, index }),
  found: (named, site) => namePage({ site, named }),
  quotes: (quoted, site) => quotesPage({ site, quoted }),
  speakers: (speaking, site) => speakersPage({ site, speaking }),
  figures: (figures, site) => figuresPage({ site, figures }),
  stories: (shelf, site) => storiesPage({ site, shelf }),
  story: (story, site) => storyPage({ site, story }),
  events: (told, site) => eventsPage({ site, told }),
  versions: (versions, site) => versionsPage({ site, versions }),
};

/** Calls a function for each page of a site; the results by the pages' paths. */
export function ofAllPages<T>(
  site: Site,
  make: <K extends PageKind>(kind: K, item: PageItems[K]) => T,
): Map<string, T> {
  const pages = allPages(site);
  const made = new Map<string, T>();
  const ofKind = <K extends PageKind>(kind: K) => {
    for (const item of pages[kind]) made.set(PAGE_PATHS[kind](item), make(kind, item));
  };
  for (const kind of PAGE_KINDS) ofKind(kind);
  return made;
}
