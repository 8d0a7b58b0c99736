import type { LongList } from "../../shared/longList.ts";
import { html } from "../../site/html.ts";
import { isListable } from "../../site/model/feeds.ts";
import { absolute, type Site } from "../../site/model/site.ts";
import {
  allPages,
  type OfEachKind,
  PAGE_KINDS,
  PAGE_PATHS,
  type PageItems,
  type PageKind,
  type Pages,
} from "../../site/pages.ts";
import { SITEMAP_PATH } from "../../site/urls.ts";
import { isListedPage } from "../../site/versions/versionPages.ts";
import { batchesOf } from "../../work/batches.ts";
import type { Output } from "../../write/output.ts";

/** The most addresses that a sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** What isn't a page to find: the page of errors, what only describes the search, and the addresses of withdrawn articles. */
const NOT_LISTED: ReadonlySet<PageKind> = new Set(["notFound", "offline", "opensearch", "withdrawn"]);

/** Of which kinds not all pages may be listed, and which then. */
const SOME: Partial<OfEachKind<[], boolean>> = {
  parts: ({ card }) => isListable(card),
  versions: isListedPage,
};

/** The paths of all pages that search engines may list. */
function* listedPaths(site: Site): Generator<string> {
  const all = allPages(site);
  for (const kind of PAGE_KINDS) if (!NOT_LISTED.has(kind)) yield* pathsOf(kind, all);
}

/** The paths of the pages of a kind. One after the other, as the pages of articles are made when somebody asks. */
function* pathsOf<K extends PageKind>(kind: K, all: Pages): Generator<string> {
  const pages: LongList<PageItems[K]> = all[kind];
  for (let at = 0; at < pages.length; at += 1) {
    const page = pages.at(at);
    if (page !== undefined && (SOME[kind]?.(page) ?? true)) yield PAGE_PATHS[kind](page);
  }
}

/**
 * Writes the sitemap; one with more addresses than fit into a file in several, with an index of them. It tells no dates: a build doesn't
 * know when a page has last changed.
 */
export function writeSitemap(site: Site, output: Output, most = MOST): void {
  if (site.baseUrl === null) return;
  const parts = batchesOf(listedPaths(site), { items: most, bytes: Number.POSITIVE_INFINITY }, () => 0);
  const urlsOf = (paths: readonly string[]) => urlSet(paths.map((path) => absolute(site, path) ?? ""));
  const { value: first = [] } = parts.next();
  let next = parts.next();
  if (next.done) {
    output.write(SITEMAP_PATH.slice(1), urlsOf(first));
    return;
  }
  const files: string[] = [];
  const write = (paths: readonly string[]) => {
    const file = `sitemap-${files.length + 1}.xml`;
    output.write(file, urlsOf(paths));
    files.push(absolute(site, `/${file}`) ?? "");
  };
  for (write(first); !next.done; next = parts.next()) write(next.value);
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
