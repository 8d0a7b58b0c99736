import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { ownWordsPlace, QUOTES_PATH, SPEAKERS_PATH } from "../../src/site/said/paths.ts";
import { SHOWN_OF_SPEAKER, type Speaker, speakerAnchor } from "../../src/site/said/speakers.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { SpeakersData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { jumpList, MIN_LETTERS } from "../partials/jumpList.ts";
import { pager } from "../partials/pager.ts";
import { quoteViews } from "../partials/quoteViews.ts";
import { type SpokenLine, spokenLines } from "../partials/spokenLines.ts";

export const data = each("speakers", "speaking");

/** Those who speak, from A to Z, each with their first quotations. */
export default function speakersPage({ site, speaking }: SpeakersData): string {
  const { items, number, of, total, letters, most } = speaking;
  const facts = [counted(total, "speaker"), of > 1 ? `page ${number} of ${of}` : null].filter(
    (fact) => fact !== null,
  );
  const main = html`${trail(site, [
    ["Browse", BROWSE_PATH],
    ["Quotations", QUOTES_PATH],
  ])}
<header class="opening">
<h1>Quotations by speaker</h1>
<p class="facts">${facts.join(" · ")}</p>
${quoteViews(SPEAKERS_PATH, site)}
</header>
${number === 1 && total > most.length && mostQuoted(most, site)}
${jumpList("Letters", total < MIN_LETTERS ? [] : letters, site)}
${items.map((one, index) => section(one, speakerAnchor(speaking, index), site))}
${pager(SPEAKERS_PATH, number, of, site)}
<p class="found-by">Only names of the archive are listed; “one witness” is among the quotations <a href="${href(site, QUOTES_PATH)}">by time</a>.</p>`;
  const title = number === 1 ? "Quotations by speaker" : `Quotations by speaker, page ${number}`;
  const description = `${counted(total, "speaker")} from A to Z, in their own words`;
  return base(site, { title, description, path: pagePath(SPEAKERS_PATH, number), section: "browse" }, main);
}

function mostQuoted(most: readonly Speaker[], site: Site): Html {
  return html`<section class="companions" aria-labelledby="most"><h2 id="most">Quoted most</h2>
<ul>${most.map(({ name, quotations }) => html`<li><a href="${href(site, ownWordsPlace(name))}"><bdi>${name.name}</bdi></a> <span class="count">${quotations.length.toLocaleString("en")}</span></li>\n`)}</ul></section>`;
}

function item({ article, words }: SpokenLine, site: Site): Html {
  const { language, source } = article;
  const date = dateWords(article, site.archive.language);
  return html`<li lang="${language}">${words}<p class="who">${date}${source !== null && html` · <bdi>${source}</bdi>`}</p></li>\n`;
}

function section({ name, quotations }: Speaker, id: string, site: Site): Html {
  const page = href(site, name.path);
  const more = quotations.length - SHOWN_OF_SPEAKER;
  return html`<section class="speaker" aria-labelledby="${id}">
<h2 id="${id}"><a href="${page}"><bdi>${name.filed}</bdi></a></h2>
<ul class="said spoken-by">${spokenLines(quotations.slice(0, SHOWN_OF_SPEAKER), site).map((line) => item(line, site))}</ul>
${more > 0 && html`<p class="who"><a href="${href(site, ownWordsPlace(name))}">All ${quotations.length.toLocaleString("en")} quotations<span class="unseen"> of ${name.name}</span></a></p>`}
</section>\n`;
}
