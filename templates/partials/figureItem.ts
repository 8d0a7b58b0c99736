import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import type { CountedFigure } from "../../src/site/said/figures.ts";
import { figureWords } from "../../src/site/words/figures.ts";
import { inEnglish } from "./inEnglish.ts";
import { sentence } from "./namedIn.ts";
import { ownLanguage } from "./ownLanguage.ts";
import { paragraphAddress } from "./paragraphLink.ts";
import { speaker } from "./quotations.ts";
import { whereSaid } from "./whereSaid.ts";

/**
 * A figure among those of other articles: its value, its sentence, whose claim it is, and when and where it stands.
 * @param place says otherwise when and where that is.
 */
export function figureItem(
  { article, index }: Pick<CountedFigure, "article" | "index">,
  site: Site,
  place: Html = whereSaid(article, site),
): Html | null {
  const found = site.excerpt(article, "figures", index);
  if (!found) return null;
  const { figure, sentence: quoted } = found;
  const { claimant } = figure;
  const claim =
    claimant && html`${site.words.figuresPage.claimedBy(speaker(claimant.value, claimant.entity, site))} · `;
  return html`<li lang="${article.language}"><p class="value">${inEnglish(figureWords(figure), site)}</p>
${quoted ? sentence(quoted, paragraphAddress(article, quoted.p, site), site) : html`<span${ownLanguage(site)}>${site.words.article.title}</span> <q dir="auto">${article.title}</q>`}
<p class="who"${ownLanguage(site)}>${claim}${place}</p></li>\n`;
}
