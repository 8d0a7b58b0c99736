import { counted } from "../../src/shared/plurals.ts";
import { WORDS_PER_MINUTE } from "../../src/site/article/readingTime.ts";
import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { undatedPath } from "../../src/site/urls.ts";
import { CERTAINTY_WORDS, type Certainty } from "../../src/site/words/certainty.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { mark } from "../partials/mark.ts";

export const data = { permalink: "/about/index.html", eleventyExcludeFromCollections: true };

const SHAPES: readonly (readonly [Certainty, string])[] = [
  ["exact", "Solid"],
  ["inferred", "Outlined"],
  ["approximate", "Dashed"],
  ["unknown", "Dotted"],
];

/** What the archive is, how to read its dates, how to cite it, what it runs on. */
export default function about({ site }: PageData): string {
  const { archive, articles, undated } = site;
  const main = html`<header class="opening">
<h1>About this archive</h1>
${archive.description && html`<p class="deck" dir="auto">${archive.description}</p>`}
</header>
<div class="prose">
<p>It holds ${counted(articles.length, "article")}${undated.length > 0 && html`, ${undated.length} of them <a href="${href(site, undatedPath())}">undated</a>`}.</p>
<h2>How to read a date</h2>
<p>Much news text doesn’t say when it was published. So each date here says how it is known, in words and by the shape before it, and each article tells under “How this was dated” what speaks for its date and against it.</p>
<ul class="legend">${SHAPES.map(([certainty, name]) => html`<li>${mark(certainty)} <span><strong>${name}.</strong> ${CERTAINTY_WORDS[certainty]}</span></li>`)}</ul>
<p>Where bars show how the articles spread over a month, a year or more, the lines below them are dates that are no single day: each goes from the first day that the article can be from to the last.</p>
<p>A date that is “corrected by hand” was set by the keeper of the archive, who says why. Days are written in EDTF (ISO 8601-2) where a machine should read them.</p>
<p>In an article’s text, times are underlined: <span class="known">solid</span> where the words say when, <span class="implied">dotted</span> where a part of it follows from the article’s date or from the text before. Point at one, or move to it with the Tab key, and it says what it means.</p>
<h2>How to refer to an article</h2>
<p>An article’s address is made from the bytes of the original file, so it stays the same when a date or a title is corrected. Each paragraph has a number beside it, which is a link to it; where scripts run, it copies its address, and offers the passage with its citation. Under “Cite this article” are references to copy and files for programs that manage them.${site.hasOriginals && " The original file lies beside every article, unchanged, with its SHA-256."}</p>
<h2>How long an article takes to read</h2>
<p>Counted at ${WORDS_PER_MINUTE} words a minute, the average of adults who read English non-fiction to themselves (<a href="https://doi.org/10.1016/j.jml.2019.104047" rel="external">Brysbaert 2019</a>). Articles in other languages say nothing of it: they need more or fewer words for the same.</p>
<h2>What your browser does</h2>
<p>All pages can be read without scripts; only <a href="${href(site, "/search/")}">search</a> needs them, and it runs in your browser. Nothing is loaded from anywhere else, and nothing about you is kept.</p>
</div>`;
  return base(
    site,
    { title: "About", description: archive.description, path: "/about/", section: "about" },
    main,
  );
}
