import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { MIN_LETTERS } from "../../src/site/names/initial.ts";
import { ownWordsPlace, QUOTES_PATH, SPEAKERS_PATH } from "../../src/site/said/paths.ts";
import { SHOWN_OF_SPEAKER, type Speaker, speakerAnchor } from "../../src/site/said/speakers.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { SpeakersData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { factsLine } from "../partials/facts.ts";
import { jumpList } from "../partials/jumpList.ts";
import { ownLanguage } from "../partials/ownLanguage.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";
import { quoteViews } from "../partials/quoteViews.ts";
import { type SpokenLine, spokenLines } from "../partials/spokenLines.ts";
import { whereSaid } from "../partials/whereSaid.ts";

export const data = each("speakers", "speaking");

/** Those who speak, from A to Z, each with their first quotations. */
export default function speakersPage({ site, speaking }: SpeakersData): string {
  const { items, number, of, total, letters, most } = speaking;
  const { frame, names, pages, quotes: words } = site.words;
  const count = site.words.speakers(total);
  const facts = [number === 1 ? count : null, pageWords(number, of, site)];
  const main = html`${trail(site, [
    [frame.browse, BROWSE_PATH],
    [words.title, QUOTES_PATH],
  ])}
<header class="opening">
<h1>${words.bySpeaker}</h1>
<p class="facts">${factsLine(facts)}</p>
${quoteViews(SPEAKERS_PATH, site)}
</header>
${number === 1 && total > most.length && mostQuoted(most, site)}
${jumpList(names.letters, total < MIN_LETTERS ? [] : letters, site)}
${items.map((one) => section(one, speakerAnchor(one), site))}
${pager(SPEAKERS_PATH, number, of, site)}
<p class="found-by">${words.onlyNames((name) => html`<a href="${href(site, QUOTES_PATH)}">${name}</a>`)}</p>`;
  const title = number === 1 ? words.bySpeaker : pages.title(words.bySpeaker, number);
  const description =
    number === 1 ? words.speakersDescription(count) : pageTitle(words.bySpeaker, number, of, site);
  return base(site, { title, description, path: pagePath(SPEAKERS_PATH, number), section: "browse" }, main);
}

function mostQuoted(most: readonly Speaker[], site: Site): Html {
  return html`<section class="companions" aria-labelledby="most"><h2 id="most">${site.words.quotes.most}</h2>
<ul>${most.map(({ name, quotations }) => html`<li><a href="${href(site, ownWordsPlace(name))}"><bdi>${name.name}</bdi></a> <span class="count">${site.words.number(quotations.length)}</span></li>\n`)}</ul></section>`;
}

function item({ article, words }: SpokenLine, site: Site): Html {
  return html`<li lang="${article.language}">${words}<p class="who"${ownLanguage(site)}>${whereSaid(article, site)}</p></li>\n`;
}

function section({ name, quotations }: Speaker, id: string, site: Site): Html {
  const page = href(site, name.path);
  const more = quotations.length - SHOWN_OF_SPEAKER;
  return html`<section class="speaker" aria-labelledby="${id}">
<h2 id="${id}"><a href="${page}"><bdi>${name.filed}</bdi></a></h2>
<ul class="said spoken-by">${spokenLines(quotations.slice(0, SHOWN_OF_SPEAKER), site).map((line) => item(line, site))}</ul>
${more > 0 && html`<p class="who"><a href="${href(site, ownWordsPlace(name))}">${site.words.quotes.allOf(quotations.length, (unseen) => html`<span class="unseen">${unseen}</span>`, name.name)}</a></p>`}
</section>\n`;
}
