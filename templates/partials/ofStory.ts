import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { besideStory, type SiteStory } from "../../src/site/model/stories.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { reportedWords } from "../../src/site/words/reported.ts";
import { fold } from "./fold.ts";

/** How many other articles of its story the page of an article lists. */
const MAX_OTHERS = 5;

/** The story of an article: the others that tell of the event, and the stories before and after it; null without any. */
export function ofStory({ id }: Pick<Card, "id">, site: Site): Html | null {
  const story = site.stories.ofArticle.get(id);
  if (!story) return null;
  const { stories: words, timeline } = site.words;
  const { before, after } = besideStory(story, site.stories);
  const others = story.articles.filter((article) => article.id !== id);
  const count = story.articles.length;
  const all = html`<p><a href="${href(site, story.path)}">${words.all(count)}</a></p>`;
  return fold(
    "story",
    words.story,
    count > 1 ? words.oneOf(count) : (before ?? after ?? story).named.title,
    html`${others.length > 0 && html`${all}\n<ul class="related">${others.slice(0, MAX_OTHERS).map((other) => html`<li>${articleLink(other, site)}</li>\n`)}</ul>`}
${(before || after) && html`<ul class="related">${before && storyLink(before, timeline.before, site)}${after && storyLink(after, timeline.after, site)}</ul>`}`,
  );
}

function articleLink(card: Card, site: Site): Html {
  const { source, title, language } = card;
  const link = html`<a href="${href(site, articlePath(card.id))}"><cite lang="${language}" dir="auto">${title}</cite></a>`;
  return html`${link} <span class="how">${source !== null && html`<bdi>${source}</bdi>, `}${dateWords(card, site.language)}</span>`;
}

function storyLink({ path, named, articles }: SiteStory, side: string, site: Site): Html {
  const link = html`<a href="${href(site, path)}"><cite lang="${named.language}" dir="auto">${named.title}</cite></a>`;
  return html`<li>${side}: ${link} <span class="how">${reportedWords(articles, site.language).words}</span></li>\n`;
}
