import { counted } from "../../src/shared/plurals.ts";
import { WORDS_PER_MINUTE } from "../../src/site/article/readingTime.ts";
import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { undatedPath, VERIFY_PATH } from "../../src/site/urls.ts";
import { CERTAINTY_WORDS, type Certainty } from "../../src/site/words/certainty.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { dateSymbol } from "../partials/dateSymbol.ts";

export const data = each("about", "address");

const SHAPES: readonly (readonly [Certainty, string])[] = [
  ["exact", "Solid"],
  ["inferred", "Outlined"],
  ["approximate", "Dashed"],
  ["unknown", "Dotted"],
];

/** What the archive is, how to read its dates, how to cite it, and what it needs. */
export default function about({ site }: PageData): string {
  const { archive, articles, undated } = site;
  const main = html`<header class="opening">
<h1>About this archive</h1>
${archive.description && html`<p class="deck" dir="auto">${archive.description}</p>`}
</header>
<div class="prose">
<p>It holds ${counted(articles.length, "article")}${undated.length > 0 && html`, ${undated.length} of them <a href="${href(site, undatedPath())}">undated</a>`}.</p>
<h2>How to read a date</h2>
<p>Many articles don’t say when they were published. So each date here says how it is known, in words and by the symbol before it, and each article shows the evidence under “How this was dated”.</p>
<ul class="legend">${SHAPES.map(([certainty, name]) => html`<li>${dateSymbol(certainty)} <span><strong>${name}.</strong> ${CERTAINTY_WORDS[certainty]}</span></li>`)}</ul>
<p>Bars show how many articles there are in each year, month or day. On the page of a year or a month, each line below the bars is an article whose exact day isn’t known: the line goes from the first day on which the article can have been published to the last.</p>
<p>A date “from the register” was given by the curator of the archive, who says how it is known. “EDTF” is a notation for uncertain dates (ISO 8601-2) that programs can read.</p>
<p>In an article’s text, a time has a <span class="implied">dotted line</span> where a part of it follows from the article’s date or from earlier words. A name with a fine line leads to its page. On a wide screen the margin says what such times mean, who is quoted, and what dates the article; elsewhere, point at the words, tap them, or move to them with the Tab and arrow keys.</p>
<h2>How to refer to an article</h2>
<p>An article’s address is made from the content of the original file, so it stays the same when a date or a title is corrected. The number beside a paragraph is a link to it; with scripts, it also copies the address or the passage with its citation, and saves the passage as a file that <a href="${href(site, VERIFY_PATH)}">can be checked</a> years later. “Cite” below each article has references to copy and files for reference managers.${site.hasOriginals && " Every article keeps its original file, unchanged, with its SHA-256 hash."}</p>
<h2>How long an article takes to read</h2>
<p>Reading times assume ${WORDS_PER_MINUTE} words a minute, the average of adults who read English non-fiction silently (<a href="https://doi.org/10.1016/j.jml.2019.104047" rel="external">Brysbaert 2019</a>). They are shown for English articles only, as other languages need more or fewer words.</p>
<h2>What your browser does</h2>
<p>All pages work without scripts; only <a href="${href(site, "/search/")}">search</a> needs them, and it runs in your browser. Nothing is loaded from other websites, and nothing about you is stored.${site.archive.offline && " The pages that you open are kept on your own device until the archive changes, so that you can read them without a network."}</p>
</div>`;
  return base(
    site,
    { title: "About", description: archive.description, path: "/about/", section: "about" },
    main,
  );
}
