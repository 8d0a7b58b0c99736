import { html } from "../../site/html.ts";
import { isListable } from "../../site/model/feeds.ts";
import { absolute, type Site } from "../../site/model/site.ts";
import { slices } from "../../site/model/slices.ts";
import { allPages, PAGE_KINDS, PAGE_PATHS, type PageKind, type Pages } from "../../site/pages.ts";
import { SITEMAP_PATH } from "../../site/urls.ts";
import { isListedPage } from "../../site/versions/versionPages.ts";
import type { Output } from "../../write/output.ts";

/** The most addresses that a sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** What isn't a page to find: the page of errors, what only describes the search, and the addresses of withdrawn articles. */
const NOT_LISTED: ReadonlySet<PageKind> = new Set(["notFound", "offline", "opensearch", "withdrawn"]);

/** The paths of all pages that search engines may list. */
function listedPaths(site: Site): string[] {
  const all = allPages(site);
  const pages: Pages = {
    ...all,
    parts: [...all.parts].filter(({ card }) => isListable(card)),
    versions: [...all.versions].filter(isListedPage),
  };
  const ofKind = <K extends PageKind>(kind: K) => Array.from(pages[kind], (item) => PAGE_PATHS[kind](item));
  return PAGE_KINDS.filter((kind) => !NOT_LISTED.has(kind)).flatMap(ofKind);
}

/**
 * Writes the sitemap; one with more addresses than fit into a file in several, with an index of them. It tells no dates: a build doesn't
 * know when a page has last changed.
 */
export function writeSitemap(site: Site, output: Output, most = MOST): void {
  if (site.baseUrl === null) return;
  const addresses = listedPaths(site).map((path) => absolute(site, path) ?? "");
  const parts = slices(addresses, most);
  if (parts.length === 1) {
    output.write(SITEMAP_PATH.slice(1), urlSet(addresses));
    return;
  }
  const files = parts.map(({ items, number }) => {
    const file = `sitemap-${number}.xml`;
    output.write(file, urlSet(items));
    return absolute(site, `/${file}`) ?? "";
  });
  output.write(SITEMAP_PATH.slice(1), sitemapIndex(files));
}

const SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

const urlSet = (addresses: readonly string[]) =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${SPACE}">
${addresses.map((address) => html`<url><loc>${address}</loc></url>\n`)}</urlset>
`.toString();

const sitemapIndex = (files: readonly string[]) =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${SPACE}">
${files.map((file) => html`<sitemap><loc>${file}</loc></sitemap>\n`)}</sitemapindex>
`.toString();
