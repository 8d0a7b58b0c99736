import { asWritten } from "../../src/site/article/asWritten.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { aroundStory, feedPage, type SiteStory } from "../../src/site/model/stories.ts";
import { articlePath, BROWSE_PATH, STORIES_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { StoryData } from "../page.ts";
import { feedLinks } from "../partials/alternates.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { eventsOfStory } from "../partials/eventFolds.ts";
import { fold } from "../partials/fold.ts";
import { origins } from "../partials/origins.ts";
import { sides } from "../partials/sides/sides.ts";
import { storyDate, storyFacts } from "../partials/storyLine.ts";
import { threadLine } from "../partials/threadLine.ts";
import { cards } from "../partials/timeline.ts";

export const data = each("story", "story");

/** A story: who reported it when, what it continues, and why its articles are taken for one story. */
export default function storyPage({ site, story }: StoryData): string {
  const { frame, stories: words } = site.words;
  const { named, path } = story;
  const main = html`${trail(site, [
    [frame.browse, BROWSE_PATH],
    [words.title, STORIES_PATH],
  ])}
<header class="opening">
${storyDate(story, site)}
<h1 class="headline" lang="${named.language}" dir="auto">${named.title}</h1>
<p class="facts">${storyFacts(story, site)}</p>
</header>
${SECTIONS.map((section) => section(story, site))}`;
  return base(
    site,
    {
      title: named.title,
      description: words.pageDescription(site.words.articles(story.articles.length), named.title),
      path,
      section: "browse",
      head: threadFeed(story, site) ?? undefined,
    },
    main,
  );
}

/** The feed of all articles of its thread. */
function threadFeed({ id }: SiteStory, site: Site): Html | null {
  const thread = site.stories.threadOf.get(id);
  const page = thread ? feedPage(thread) : null;
  return page && feedLinks(site.words.stories.titled(page.named.title), page.path, site);
}

/** The parts of the page below its head, in their order, each null if it has nothing to show. Further ones have their place here. */
const SECTIONS: readonly ((story: SiteStory, site: Site) => Html | null)[] = [
  reportSection,
  sides,
  threadSection,
  apparatus,
];

/** The articles in the order of their days, each text once. */
function reportSection({ articles }: SiteStory, site: Site): Html {
  return html`<section class="part" aria-labelledby="reports">
<h2 id="reports">${site.words.stories.reports}</h2>
<div class="timeline">${cards(articles, site, 3)}</div>
</section>`;
}

function threadSection(story: SiteStory, site: Site): Html | null {
  const around = aroundStory(story, site.stories);
  if (around.shown.length === 0) return null;
  return html`<section class="part" aria-labelledby="thread">
<h2 id="thread">${site.words.stories.thread}</h2>
${threadLine(around, site, story)}
</section>`;
}

/** Where its articles come from, and what holds them together, so that a reader can judge it. */
function apparatus(story: SiteStory, site: Site): Html {
  return html`<div class="apparatus">${eventsOfStory(story.articles, site)}${origins(story.articles, site)}${why(story, site)}</div>`;
}

function why({ joins, articles }: SiteStory, site: Site): Html {
  const { stories: words, related } = site.words;
  const cards = new Map(articles.map((article) => [article.id, article]));
  const reason = ({ by, names, words: repeated }: SiteStory["joins"][number], one: Card) => {
    if (by !== "text") return words.by[by];
    const known = names.flatMap((key) => site.foundKey(key)?.name ?? []);
    return known.length > 0 && related.reason(known, asWritten(repeated, site.read(one).paragraphs));
  };
  const items = joins.flatMap((join) => {
    const [one, other] = join.articles.map((id) => cards.get(id));
    if (!one || !other) return [];
    return [
      html`<li>${titleLink(one, site)}<br>${titleLink(other, site)} <span class="reason">${reason(join, one)}</span></li>\n`,
    ];
  });
  return fold("why", words.why, "", html`<ul class="related">${items}</ul>\n<p class="how">${words.how}</p>`);
}

const titleLink = ({ id, title, language }: SiteStory["named"], site: Site): Html =>
  html`<a href="${href(site, articlePath(id))}"><cite lang="${language}" dir="auto">${title}</cite></a>`;
