import { dayWithMonth } from "../../src/shared/dayWithMonth.ts";
import type { Listed } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { basisWords } from "../../src/site/words/certainty.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { machineTime } from "../../src/site/words/machineTime.ts";
import { dateSymbolOf } from "./dateSymbol.ts";
import { ownLanguage } from "./ownLanguage.ts";

/** An article's date in words; a `time` element where it is one day, month or year. */
function dateText(article: Listed, site: Site): Html {
  const words = dateWords(article, site.language);
  // HTML's `datetime` can't express an interval, "about" or a season.
  const machine = article.edtf && machineTime(article.edtf);
  return machine
    ? html`<time datetime="${machine}">${words}</time>`
    : html`<span>${dayWithMonth(words)}</span>`;
}

/** The date with its symbol and how it is known: the first thing on every card. */
export function dateBadge(article: Listed, site: Site): Html {
  return html`<p class="date"${ownLanguage(site)}>${dateSymbolOf(article)} <span><span class="date-words">${dateText(article, site)}</span> <span class="basis">${basisWords(article, site.language)}</span></span></p>`;
}
