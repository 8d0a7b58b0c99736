import { wordsAt } from "../../src/entry/place.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { withArticle } from "../../src/site/article/withArticle.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { fold } from "./fold.ts";
import { paragraphLink } from "./paragraphLink.ts";
import { speaker } from "./quotations.ts";

/** The figures of an article, in its own words, with who claims them. */
export function figuresInText(article: SiteArticle, site: Site): Html | null {
  if (article.figures.length === 0) return null;
  const { article: words } = site.words;
  const texts = [article.title, ...article.paragraphs];
  const items = article.figures.map(({ at, claimant, confidence }) => {
    const [p] = at;
    const where = p === 0 ? html`${words.title}` : paragraphLink(p, site);
    const doubt = doubtWords(confidence, site.language);
    const said =
      claimant &&
      html`${site.words.figuresPage.claimedBy(speaker(withArticle(claimant, article).value, claimant.entity, site))}`;
    const how = said !== null || doubt !== null;
    return html`<li>${where} <q dir="auto">${wordsAt(at, texts)}</q>${how && html`<p class="how">${said}${said !== null && doubt !== null && site.words.comma}${doubt}</p>`}</li>\n`;
  });
  return fold("numbers", words.numbers, `${items.length}`, html`<ul class="spoken">${items}</ul>`);
}
