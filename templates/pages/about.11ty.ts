import { WORDS_PER_MINUTE } from "../../src/site/article/readingTime.ts";
import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { undatedPath, VERIFY_PATH } from "../../src/site/urls.ts";
import type { Certainty } from "../../src/site/words/certainty.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { dateSymbol } from "../partials/dateSymbol.ts";

export const data = each("about", "address");

/** How many words a minute people read. */
const SOURCE = html`<a href="https://doi.org/10.1016/j.jml.2019.104047" rel="external">Brysbaert 2019</a>`;

const CERTAINTIES: readonly Certainty[] = ["exact", "inferred", "approximate", "unknown"];

/** What the archive is, how to read its dates, how to cite it, and what it needs. */
export default function about({ site }: PageData): string {
  const { archive, articles, undated } = site;
  const { about: words, certainty, frame } = site.words;
  const link = (path: string) => (name: string) => html`<a href="${href(site, path)}">${name}</a>`;
  const main = html`<header class="opening">
<h1>${frame.aboutArchive}</h1>
${archive.description && html`<p class="deck" dir="auto">${archive.description}</p>`}
</header>
<div class="prose">
<p>${words.holds(articles.length, undated.length, link(undatedPath()))}</p>
<h2>${words.readingTitle}</h2>
<p>${words.reading}</p>
<ul class="legend">${CERTAINTIES.map((one) => html`<li>${dateSymbol(one)} <span><strong>${certainty.shapes[one]}.</strong> ${certainty.legend[one]}</span></li>`)}</ul>
<p>${words.bars}</p>
<p>${words.register}</p>
<p>${words.text((dotted) => html`<span class="implied">${dotted}</span>`)}</p>
<h2>${words.foundTitle}</h2>
<p>${words.found(certainty.probably)}</p>
<h2>${words.citingTitle}</h2>
<p>${words.citing(link(VERIFY_PATH))}${site.hasOriginals && words.originals}</p>
<h2>${words.minutesTitle}</h2>
<p>${words.minutes(WORDS_PER_MINUTE, SOURCE)}</p>
<h2>${words.browserTitle}</h2>
<p>${words.browser(link("/search/"))}${site.archive.offline && words.offline}</p>
</div>`;
  return base(
    site,
    { title: frame.about, description: archive.description, path: "/about/", section: "about" },
    main,
  );
}
