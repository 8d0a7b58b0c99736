import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { newestOfThread, type SiteThread } from "../../src/site/model/stories.ts";
import { BROWSE_PATH, storiesPath } from "../../src/site/urls.ts";
import { reportedMonths } from "../../src/site/words/reported.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { StoriesData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { factsLine } from "../partials/facts.ts";
import { neighbours, periodStep } from "../partials/neighbours.ts";
import { storyItem } from "../partials/storyLine.ts";
import { threadLine } from "../partials/threadLine.ts";

export const data = each("stories", "shelf");

/** How many threads the newest page shows. The others are on the pages of their stories. */
const THREADS = 10;
/** Of each so many stories. */
const SHOWN = 6;

/** The stories of the archive, the newest first; on the first page the newest of those that continue each other, too. */
export default function storiesPage({ site, shelf }: StoriesData): string {
  const { items, number, of } = shelf;
  const { frame, pages, stories: words } = site.words;
  const count = words.count(site.stories.list.length);
  const isNewest = number === of;
  const main = html`${trail(site, [[frame.browse, BROWSE_PATH]])}
<header class="opening">
<h1>${words.title}</h1>
<p class="facts">${factsLine([isNewest ? count : pages.of(of - number + 1, of)])}</p>
<p class="deck">${words.deck}</p>
</header>
<div class="timeline"><ol class="cards">${items.map((story) => html`<li>${storyItem(story, site, 2)}</li>\n`)}</ol></div>
${neighbours(step(number + 1, of, words.newer, site), step(number - 1, of, words.older, site), site)}
${isNewest && threadSection(site)}
<p class="found-by">${words.how}</p>`;
  return base(
    site,
    {
      title: isNewest ? words.title : pages.title(words.title, of - number + 1),
      description: words.description(site.archive.title),
      path: storiesPath(number, of),
      section: "browse",
    },
    main,
  );
}

function step(number: number, of: number, name: string, { words }: Site) {
  if (number < 1 || number > of) return null;
  return periodStep({ path: storiesPath(number, of), name }, words.pages.of(of - number + 1, of));
}

/** The months of a thread, and how many articles it has: one of its stories may be a single article. */
function threadHeading({ stories }: SiteThread, { language, words }: Site): Html {
  const articles = stories.flatMap((story) => story.articles);
  return html`<h3 class="kind-name">${reportedMonths(articles, language)} <span class="count">${words.articles(articles.length)}</span></h3>`;
}

function threadSection(site: Site): Html | null {
  const { threads } = site.stories;
  if (threads.length === 0) return null;
  return html`<section class="part" aria-labelledby="threads">
<h2 id="threads">${site.words.stories.threads}</h2>
${threads.slice(0, THREADS).map((thread) => html`${threadHeading(thread, site)}\n${threadLine(newestOfThread(thread, SHOWN), site, null)}\n`)}
</section>`;
}
