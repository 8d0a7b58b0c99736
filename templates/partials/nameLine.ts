import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { lineOf } from "../../src/site/names/foundName.ts";
import type { Name } from "../../src/site/names/names.ts";
import { firstMention } from "../../src/site/names/placedInIndex.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { articleCount } from "./articleCount.ts";
import { ownLanguage } from "./ownLanguage.ts";
import { paragraphAddress } from "./paragraphLink.ts";
import { sparkline } from "./sparkline.ts";

/** A name without a page, in an index: its articles stand below it, each a link to the first paragraph that has the name. */
export function nameLine(name: Name, site: Site): Html {
  const { articles, filed } = name;
  return html`<li id="${lineOf(name)}"><p><bdi>${filed}</bdi> ${sparkline(articles, site)} ${articleCount(articles.length, site)}</p>
<ul>${articles.slice(0).map((one) => item(one, name, site))}</ul></li>\n`;
}

function item(article: Card, name: Name, site: Site): Html {
  const { language, title } = article;
  const date = dateWords(article, site.language);
  const address = paragraphAddress(article, firstMention(article, name), site);
  return html`<li lang="${language}"><a href="${address}"><span class="when"${ownLanguage(site)}>${date}</span> <cite dir="auto">${title}</cite></a></li>`;
}
