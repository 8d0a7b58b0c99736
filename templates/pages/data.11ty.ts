import { type DataFile, dataFiles } from "../../src/export/files.ts";
import { licenceOf } from "../../src/export/licence.ts";
import { partsOfTexts } from "../../src/export/pieces.ts";
import type { Field } from "../../src/export/tables/table.ts";
import { counted } from "../../src/shared/plurals.ts";
import { annotationFiles, annotationsPath } from "../../src/site/annotationFiles.ts";
import { type Html, html } from "../../src/site/html.ts";
import { isListable } from "../../src/site/model/feeds.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import {
  atomPath,
  CALENDAR_FILE_PATH,
  CHANGES_ATOM_PATH,
  CHANGES_JSON_PATH,
  DATA_PATH,
  jsonFeedPath,
} from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { type Related, relatedLinks } from "../partials/alternates.ts";

export const data = each("data", "address");

/** What others can do with the archive: its files of data, what is in each, on what terms, and the feeds. */
export default function dataPage({ site }: PageData): string {
  const { archive } = site;
  const shown = site.articles.filter(isListable);
  const files = dataFiles(partsOfTexts(site).length).filter(({ paths }) => paths.length > 0);
  const main = html`<header class="opening">
<h1>Data and feeds</h1>
<p class="deck">All ${counted(shown.length, "article")} as tables, texts and references, for your own programs.</p>
</header>
<div class="prose">
<h2>On what terms</h2>
<p>${terms(site)} What the articles say is the work of those who wrote and published them.</p>
<h2>Files</h2>
<ul class="data-files">${files.map((file) => item(file, site))}</ul>
<p>The tables are CSV in UTF-8, and open in any spreadsheet. A cell that a spreadsheet would run as a formula begins with an apostrophe. Dates that aren’t one known day are only in the columns <code>edtf</code>, <code>earliest</code> and <code>latest</code>: an undated article has no day in any file. Names, speakers and numbers were found by rules and can be wrong; what isn’t sure enough to be shown on a page is in no file.</p>
<h2>Descriptions of these files</h2>
<ul class="data-files">
${described(site, "datapackage.json", "Data Package", "the tables with the types and meanings of all columns, for programs that load them")}
${site.feeds.day !== null && described(site, "ro-crate-metadata.json", "Research object (RO-Crate)", "the same files for repositories of research data")}
<li><a href="${href(site, "/manifest.json")}">Manifest</a>: every file of this website with its hash</li>
</ul>
<h2>What was found in each article</h2>
<p>Every name, quotation, number and time is also a <a href="https://www.w3.org/TR/annotation-model/" rel="external">Web Annotation</a> of the words that it is about${annotations(site)}. Annotations and rows of the tables have the same ids, which stay when the text around the words is corrected.</p>
<h2>Feeds and calendar</h2>
${feeds(site)}
<p><a href="${href(site, CALENDAR_FILE_PATH)}">Calendar</a> (iCalendar): the articles whose day is known. Your calendar can show it beside your own.</p>
</div>`;
  const page = {
    title: "Data and feeds",
    description: `The articles of ${archive.title} as tables, texts, references and feeds`,
    path: DATA_PATH,
    section: null,
    head: relatedLinks(descriptions(files, site), site),
  } as const;
  return base(site, page, main);
}

function terms({ archive: { license } }: Site): Html {
  if (license === null) return html`The archive says nothing of how its data may be used.`;
  const { address, words } = licenceOf(license);
  return html`The archive offers its data under these terms: ${address === null ? words : html`<a href="${address}" rel="external license">${words}</a>`}.`;
}

const path = (file: string) => `${DATA_PATH}${file}`;

function item({ paths, title, description, fields }: DataFile, site: Site): Html {
  const links = paths.map(
    (file, at) => html`${at > 0 && ", "}<a href="${href(site, path(file))}">${file}</a>`,
  );
  return html`<li><strong>${title}.</strong> ${description}.<br>${links}${fields && columns(paths[0] ?? "", fields)}</li>\n`;
}

/** The columns of a table, folded away, as there are many. */
function columns(file: string, fields: readonly Field[]): Html {
  return html`<details><summary>The ${fields.length} columns of ${file}</summary><dl class="columns">${fields.map(
    ({ name, description }) => html`<dt><code>${name}</code></dt><dd>${description}</dd>`,
  )}</dl></details>`;
}

const described = (site: Site, file: string, name: string, what: string) =>
  html`<li><a href="${href(site, path(file))}">${name}</a>: ${what}</li>`;

function annotations(site: Site): Html {
  const count = annotationFiles(site.articles.length);
  const link = (file: number) =>
    html`<a href="${href(site, annotationsPath(file))}">${annotationsPath(file).slice(DATA_PATH.length)}</a>`;
  if (count === 1) return html`: ${link(1)}`;
  return html`, in ${counted(count, "file")} from ${link(1)} to ${link(count)}; the head of an article’s page names its file`;
}

/** Where the feeds are, or why there are none. */
function feeds(site: Site): Html {
  const { all, day } = site.feeds;
  if (all.length === 0)
    return html`<p>There are no feeds: they need full addresses, and this archive doesn’t say where it is published.</p>`;
  const row = (title: string, atom: string, json: string) =>
    html`<li><bdi>${title}</bdi>: ${day !== null && html`<a href="${href(site, atom)}" type="application/atom+xml">Atom</a>, `}<a href="${href(site, json)}" type="application/feed+json">JSON</a></li>`;
  const [whole, ...ofNames] = all;
  return html`<p>A program that reads feeds tells you of what is new. A feed holds at most 50 articles, the newest first.</p>
<ul class="data-files">
${whole && row("All articles", atomPath("/"), jsonFeedPath("/"))}
${row("What was added, corrected or dated anew by the last builds", CHANGES_ATOM_PATH, CHANGES_JSON_PATH)}
</ul>
${
  ofNames.length > 0 &&
  html`<details><summary>${counted(ofNames.length, "feed")} of people, places, topics and sources</summary>
<ul class="data-files">${ofNames.map(({ title, path: page }) => row(title, atomPath(page), jsonFeedPath(page)))}</ul></details>`
}`;
}

/** What the head of this page names, for programs. */
const descriptions = (files: readonly DataFile[], site: Site): readonly Related[] => [
  { rel: "describedby", path: path("datapackage.json"), type: "application/json" },
  ...(site.feeds.day === null
    ? []
    : [{ rel: "describedby", path: path("ro-crate-metadata.json"), type: "application/ld+json" } as const]),
  ...files.flatMap(({ paths, type }) =>
    paths.map((file) => ({ rel: "item", path: path(file), type }) as const),
  ),
];
