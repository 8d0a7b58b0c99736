import { wordsAt } from "../../../src/entry/place.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import type { Compared } from "../../../src/site/sides/compared.ts";
import { inEnglish } from "../inEnglish.ts";
import { paragraphAddress, paragraphLink } from "../paragraphLink.ts";
import { where } from "./where.ts";

/** The people with a title that, by the table of terms, they held at another time; null if there are none. */
export function titles({ cards, articles }: Compared, site: Site): Html | null {
  const items = cards.flatMap((card) => {
    const article = articles.get(card.id);
    const texts = article ? [article.title, ...article.paragraphs] : [];
    return (article?.titles ?? []).map(({ at, terms, factSource }) => {
      const [p] = at;
      const link = paragraphLink(p, site, paragraphAddress(card, p, site));
      const source = factSource !== null && /^https?:/.test(factSource) ? factSource : null;
      return html`<li>${p > 0 && link} <span><q lang="${card.language}" dir="auto">${wordsAt(at, texts)}</q></span>
<p class="who">${inEnglish(terms, site)} ${source && html`<a href="${source}" rel="external">${site.words.dating.source(new URL(source).hostname)}</a>`}</p>
<p class="who">${where(card, site)}</p></li>\n`;
    });
  });
  if (items.length === 0) return null;
  const { titles: words } = site.words.sides;
  return html`<section class="titles" aria-labelledby="titles"><h2 id="titles">${words.title}</h2>
<ul class="said spoken-by">${items}</ul>
<p class="how">${words.how}</p></section>`;
}
