import type { SiteArticle } from "../../src/entry/schema.ts";
import { writtenIn } from "../../src/site/article/asWritten.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Related } from "../../src/site/model/related.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { fold } from "./fold.ts";

/** The articles on the same subject that aren't of the same story, each with what both have in common; null without any. */
export function sameSubject(article: Pick<SiteArticle, "id" | "paragraphs">, site: Site): Html | null {
  const { title, how } = site.words.related;
  const story = site.stories.ofArticle.get(article.id);
  const others = site
    .relatedTo(article.id)
    .filter(({ card }) => story === undefined || site.stories.ofArticle.get(card.id) !== story);
  const [first] = others;
  if (!first) return null;
  const written = writtenIn(
    article.paragraphs,
    others.flatMap(({ words }) => words),
  );
  return fold(
    "related",
    title,
    first.card.title,
    html`<ul class="related">${others.map((other) => html`<li>${one(other, written, site)}</li>\n`)}</ul>
<p class="how">${how}</p>`,
  );
}

function one({ card, names, words }: Related, written: (word: string) => string, site: Site): Html {
  const link = html`<a href="${href(site, articlePath(card.id))}"><cite lang="${card.language}" dir="auto">${card.title}</cite></a>`;
  const known = names.flatMap((key) => site.foundKey(key)?.name ?? []);
  return html`${link} <span class="how">${dateWords(card, site.language)}</span>${known.length > 0 && html` <span class="reason">${site.words.related.reason(known, words.map(written))}</span>`}`;
}
