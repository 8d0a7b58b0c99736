import { listPath } from "../../src/site/model/lists.ts";
import type { Site } from "../../src/site/model/site.ts";
import { indexPath } from "../../src/site/names/names.ts";
import { allPages } from "../../src/site/pages.ts";
import { FIGURES_PATH, QUOTED_TOPICS_PATH, SPEAKERS_PATH } from "../../src/site/said/paths.ts";
import {
  BROWSE_PATH,
  calendarPath,
  monthPath,
  ON_THIS_DAY_PATH,
  pagePath,
  storiesPath,
  TIMELINE_PATH,
  undatedPath,
  yearPath,
} from "../../src/site/urls.ts";
import articlePage from "../../templates/pages/article.11ty.ts";
import browse from "../../templates/pages/browse.11ty.ts";
import calendarPage from "../../templates/pages/calendar.11ty.ts";
import figuresPage from "../../templates/pages/figures.11ty.ts";
import home from "../../templates/pages/home.11ty.ts";
import listPage from "../../templates/pages/list.11ty.ts";
import monthPage from "../../templates/pages/month.11ty.ts";
import namePage from "../../templates/pages/name.11ty.ts";
import namesPage from "../../templates/pages/names.11ty.ts";
import onThisDay from "../../templates/pages/onThisDay.11ty.ts";
import quotedTopics from "../../templates/pages/quotedTopics.11ty.ts";
import quotesPage from "../../templates/pages/quotes.11ty.ts";
import speakersPage from "../../templates/pages/speakers.11ty.ts";
import storiesPage from "../../templates/pages/stories.11ty.ts";
import storyPage from "../../templates/pages/story.11ty.ts";
import timeline from "../../templates/pages/timeline.11ty.ts";
import undatedPage from "../../templates/pages/undated.11ty.ts";
import yearPage from "../../templates/pages/year.11ty.ts";

/** Every page that leads to articles, by its address; each is made when it is asked for. */
export function waysOf(site: Site): Map<string, () => string> {
  return new Map<string, () => string>([
    ["/", () => home({ site })],
    [TIMELINE_PATH, () => timeline({ site })],
    [BROWSE_PATH, () => browse({ site })],
    [ON_THIS_DAY_PATH, () => onThisDay({ site })],
    ...site.years.map((year): [string, () => string] => [
      yearPath(year.year),
      () => yearPage({ site, year }),
    ]),
    ...Array.from(allPages(site).calendars, (year): [string, () => string] => [
      calendarPath(year.year),
      () => calendarPage({ site, year }),
    ]),
    ...site.months.map((month): [string, () => string] => [
      monthPath(month.month),
      () => monthPage({ site, month }),
    ]),
    ...site.lists.map((list): [string, () => string] => [listPath(list), () => listPage({ site, list })]),
    ...site.found.map((named): [string, () => string] => [
      pagePath(named.name.path, named.number),
      () => namePage({ site, named }),
    ]),
    ...site.quotePages.map((quoted): [string, () => string] => [
      pagePath(quoted.list.path, quoted.number),
      () => quotesPage({ site, quoted }),
    ]),
    ...site.speakerPages.map((speaking): [string, () => string] => [
      pagePath(SPEAKERS_PATH, speaking.number),
      () => speakersPage({ site, speaking }),
    ]),
    ...site.figurePages.map((figures): [string, () => string] => [
      pagePath(FIGURES_PATH, figures.number),
      () => figuresPage({ site, figures }),
    ]),
    ...(site.said.topics.length > 0
      ? [[QUOTED_TOPICS_PATH, () => quotedTopics({ site })] satisfies [string, () => string]]
      : []),
    ...site.indexes.map((index): [string, () => string] => [
      indexPath(index.kind, index.number, index.order),
      () => namesPage({ site, index }),
    ]),
    ...Array.from(allPages(site).stories, (shelf): [string, () => string] => [
      storiesPath(shelf.number, shelf.of),
      () => storiesPage({ site, shelf }),
    ]),
    ...site.stories.list.map((story): [string, () => string] => [
      story.path,
      () => storyPage({ site, story }),
    ]),
    ...shelf(site),
  ]);
}

/** The pages of all articles. */
export function articlePages(site: Site): string[] {
  return Array.from(site.parts, (part) => articlePage({ site, part }));
}

/** The only page of the only article. */
export const onlyPage = (site: Site) => articlePages(site).join("");

function shelf(site: Site): [string, () => string][] {
  if (site.undated.length === 0) return [];
  return Array.from(allPages(site).undated, (items) => [
    undatedPath(items.number),
    () => undatedPage({ site, shelf: items }),
  ]);
}

/** Where the links of a page lead, with the place in it: `["/2024/10/", "d29"]`. */
export function linksIn(page: string): (readonly [string, string])[] {
  return [...page.matchAll(/<a [^>]*?href="([^"#]*)(?:#([^"]*))?"/g)].map(
    ([, path, place]) => [path ?? "", place ?? ""] as const,
  );
}
