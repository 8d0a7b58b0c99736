import { type DataFile, dataFiles } from "../../src/export/files.ts";
import { licenceOf } from "../../src/export/licence.ts";
import { partsOfTexts } from "../../src/export/pieces.ts";
import type { Field } from "../../src/export/tables/table.ts";
import type { Parts } from "../../src/languages/parts.ts";
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
import { inEnglish } from "../partials/inEnglish.ts";

export const data = each("data", "address");

/** What others can do with the archive: its files of data, what is in each, on what terms, and the feeds. */
export default function dataPage({ site }: PageData): string {
  const { archive } = site;
  const { data: words, frame } = site.words;
  const code = (column: string) => html`<code>${column}</code>`;
  const shown = site.articles.filter(isListable);
  const files = dataFiles(partsOfTexts(site).length).filter(({ paths }) => paths.length > 0);
  const main = html`<header class="opening">
<h1>${frame.data}</h1>
<p class="deck">${words.deck(shown.length)}</p>
</header>
<div class="prose">
<h2>${words.termsTitle}</h2>
<p>${terms(site)} ${words.others}</p>
<h2>${words.files}</h2>
<ul class="data-files">${files.map((file) => item(file, site))}</ul>
<p>${words.filesNote(code("edtf"), code("earliest"), code("latest"))}</p>
<h2>${words.descriptionsTitle}</h2>
<ul class="data-files">
${described(site, "datapackage.json", words.dataPackage, words.dataPackageIs)}
${site.feeds.day !== null && described(site, "ro-crate-metadata.json", words.researchObject, words.researchObjectIs)}
<li><a href="${href(site, "/manifest.json")}">${words.manifest}</a>: ${words.manifestIs}</li>
</ul>
<h2>${words.foundTitle}</h2>
<p>${words.found((name) => html`<a href="https://www.w3.org/TR/annotation-model/" rel="external">${name}</a>`, annotations(site))}</p>
<h2>${words.feedsTitle}</h2>
${feeds(site)}
<p>${words.calendar((name) => html`<a href="${href(site, CALENDAR_FILE_PATH)}">${name}</a>`)}</p>
</div>`;
  const page = {
    title: frame.data,
    description: words.description(archive.title),
    path: DATA_PATH,
    section: null,
    head: relatedLinks(descriptions(files, site), site),
  } as const;
  return base(site, page, main);
}

function terms({ archive: { license }, words: { data: words } }: Site): Html {
  if (license === null) return html`${words.noTerms}`;
  const { address, words: name } = licenceOf(license);
  const link = html`<a href="${address}" rel="external license">${name}</a>`;
  return html`${words.terms(address === null ? html`${name}` : link)}`;
}

const path = (file: string) => `${DATA_PATH}${file}`;

function item({ name, paths, fields, ...own }: DataFile, site: Site): Html {
  const { title, says } = wordsOf(name, own, site);
  const links = paths.map(
    (file, at) => html`${at > 0 && ", "}<a href="${href(site, path(file))}">${file}</a>`,
  );
  return html`<li><strong>${title}.</strong> ${says}.<br>${links}${fields && columns(paths[0] ?? "", fields, site)}</li>\n`;
}

/** What a file is called, and what is in it, in the language of the page; in English for a file that the language has no words for. */
function wordsOf(name: string, own: Pick<DataFile, "title" | "description">, site: Site) {
  const known = new Map<string, { readonly title: string; readonly says: string }>(
    Object.entries(site.words.dataFiles),
  ).get(name);
  return known ?? { title: inEnglish(own.title, site), says: inEnglish(own.description, site) };
}

/** The columns of a table, folded away, as there are many. */
function columns(file: string, fields: readonly Field[], site: Site): Html {
  return html`<details><summary>${site.words.data.columns(fields.length, file)}</summary><dl class="columns">${fields.map(
    ({ name, description }) => html`<dt><code>${name}</code></dt><dd>${inEnglish(description, site)}</dd>`,
  )}</dl></details>`;
}

const described = (site: Site, file: string, name: string, what: string) =>
  html`<li><a href="${href(site, path(file))}">${name}</a>: ${what}</li>`;

function annotations(site: Site): Parts<Html> {
  const { foundIn, foundInMany } = site.words.data;
  const count = annotationFiles(site.articles.length);
  const link = (file: number) =>
    html`<a href="${href(site, annotationsPath(file))}">${annotationsPath(file).slice(DATA_PATH.length)}</a>`;
  if (count === 1) return foundIn(link(1));
  return foundInMany(count, link(1), link(count));
}

/** Where the feeds are, or why there are none. */
function feeds(site: Site): Html {
  const { all, day } = site.feeds;
  const { data: words } = site.words;
  if (all.length === 0) return html`<p>${words.noFeeds}</p>`;
  const row = (title: string, atom: string, json: string) =>
    html`<li><bdi>${title}</bdi>: ${day !== null && html`<a href="${href(site, atom)}" type="application/atom+xml">Atom</a>, `}<a href="${href(site, json)}" type="application/feed+json">JSON</a></li>`;
  const [whole, ...ofNames] = all;
  return html`<p>${words.feeds}</p>
<ul class="data-files">
${whole && row(words.allArticles, atomPath("/"), jsonFeedPath("/"))}
${row(words.changes, CHANGES_ATOM_PATH, CHANGES_JSON_PATH)}
</ul>
${
  ofNames.length > 0 &&
  html`<details><summary>${words.feedsOf(ofNames.length)}</summary>
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
