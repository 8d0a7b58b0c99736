import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { SiteStory } from "../../src/site/model/stories.ts";
import { reportedWords } from "../../src/site/words/reported.ts";
import { dateSymbol } from "./dateSymbol.ts";
import { heading, type Level } from "./heading.ts";
import { ownLanguage } from "./ownLanguage.ts";

/** When a story was reported, with the symbol of how certain that is. */
export function storyDate({ articles }: SiteStory, site: Site): Html {
  const { words, certainty } = reportedWords(articles, site.language);
  return html`<p class="date"${ownLanguage(site)}>${dateSymbol(certainty)} <span class="date-words">${words}</span></p>`;
}

/** A story in a list: when it was reported, its headline, how many articles tell of it, and by whom. */
export function storyItem(story: SiteStory, site: Site, level: Level): Html {
  const { named, path } = story;
  const link = html`<a href="${href(site, path)}">${named.title}</a>`;
  return html`<article class="card" lang="${named.language}">
${storyDate(story, site)}
${heading(level, html` class="card-title" dir="auto"`, link)}
<p class="card-credit"${ownLanguage(site)}>${storyFacts(story, site)}</p>
</article>`;
}

/** "3 articles · The Harbour News, The Valley News". */
export function storyFacts({ articles }: SiteStory, site: Site): Html {
  const sources = [...new Set(articles.flatMap(({ source }) => source ?? []))];
  return html`${site.words.articles(articles.length)}${sources.length > 0 && html` · <bdi>${sources.join(", ")}</bdi>`}`;
}
