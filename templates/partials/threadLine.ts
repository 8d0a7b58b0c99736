import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { SiteStory, ThreadPart } from "../../src/site/model/stories.ts";
import { storyDate } from "./storyLine.ts";

/**
 * The stories of a thread one below the other, beside a vertical line for the time.
 * @param here the story whose page this is; null on other pages.
 */
export function threadLine({ shown, earlier, later }: ThreadPart, site: Site, here: SiteStory | null): Html {
  const { stories: words } = site.words;
  const more = (story: SiteStory | null, name: string) =>
    story && html`<li><a href="${href(site, story.path)}#thread">${name}</a></li>\n`;
  return html`<ol class="cards line">${more(earlier, words.earlier)}${shown.map((story) => html`<li>${item(story, site, story.id === here?.id)}</li>\n`)}${more(later, words.later)}</ol>`;
}

function item(story: SiteStory, site: Site, isHere: boolean): Html {
  const { named, path, articles } = story;
  const title = html`<cite lang="${named.language}" dir="auto">${named.title}</cite>`;
  const linked = isHere
    ? html`<b aria-current="page">${title}</b>`
    : html`<a href="${href(site, path)}">${title}</a>`;
  return html`${storyDate(story, site)}
<p>${linked}${articles.length > 1 && html` <span class="count">${site.words.articles(articles.length)}</span>`}</p>`;
}
