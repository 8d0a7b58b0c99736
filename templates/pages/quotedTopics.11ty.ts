import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { QUOTED_TOPICS_PATH, QUOTES_PATH } from "../../src/site/said/paths.ts";
import { BROWSE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { quoteViews } from "../partials/quoteViews.ts";

export const data = each("quotedTopics", "address");

/** The topics of the articles with quotations. */
export default function quotedTopics({ site }: PageData): string {
  const { frame, quotes: words, quotations } = site.words;
  const main = html`${trail(site, [
    [frame.browse, BROWSE_PATH],
    [words.title, QUOTES_PATH],
  ])}
<header class="opening">
<h1>${words.byTopic}</h1>
${quoteViews(QUOTED_TOPICS_PATH, site)}
</header>
<ul class="ways">${site.said.topics.map(
    ({ name, path, count }) =>
      html`<li><a href="${href(site, path)}">${name}</a> <span class="count">${quotations(count)}</span></li>`,
  )}</ul>
<p class="found-by">${words.topicNote}</p>`;
  const description = words.topicsDescription;
  return base(site, { title: words.byTopic, description, path: QUOTED_TOPICS_PATH, section: "browse" }, main);
}
