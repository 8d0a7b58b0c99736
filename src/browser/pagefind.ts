import { CATALOGUE_FILE } from "../shared/searchFiles.ts";
import { type Catalogue, type CatalogueFile, catalogueOf } from "./catalogue.ts";
import { loadGzippedJson } from "./loadJson.ts";

/** The part of Pagefind's interface in the browser that we use; it ships no types for it. */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  /** All articles for null. In quotes, words count as they stand, without what they begin. */
  search(query: string | null): Promise<{ readonly results: readonly Hit[] }>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<IndexedArticle>;
}

/** An article with its words, as the index keeps them. */
export interface IndexedArticle {
  readonly url: string;
  readonly content: string;
  /** The same with `<` and `>` written as entities, and words parted by U+200B where no space does. */
  readonly raw_content: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Where the words of the search are, by the number of the word in the content. */
  readonly weighted_locations: readonly WordLocation[];
  /** The elements with an id, and the number of the word that each begins with. */
  readonly anchors: readonly { readonly id: string; readonly title?: string; readonly location: number }[];
}

export interface WordLocation {
  readonly weight: number;
  readonly balanced_score: number;
  readonly location: number;
}

/** The index and the catalogue, when they are there. */
export interface SearchIndex {
  readonly catalogue: Catalogue;
  /** Every article, by its id. */
  readonly all: ReadonlyMap<string, Hit>;
  search(query: string): Promise<readonly Hit[]>;
}

let loading: Promise<SearchIndex> | null = null;

/**
 * Loads the index when a reader first searches; it lies beside the scripts.
 * @param baseUrl the path below which the site is published.
 * @throws when it can't be loaded; the next call tries again.
 */
export function loadIndex(baseUrl: string): Promise<SearchIndex> {
  loading ??= load(baseUrl).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(baseUrl: string): Promise<SearchIndex> {
  const address = new URL("../pagefind/pagefind.js", import.meta.url).href;
  const [file, pagefind] = await Promise.all([loadCatalogue(), loadPagefind(address, baseUrl)]);
  const { results } = await pagefind.search(null);
  return {
    catalogue: catalogueOf(
      file,
      results.map(({ id }) => id),
    ),
    all: new Map(results.map((found) => [found.id, found])),
    search: async (query) => (await pagefind.search(query)).results,
  };
}

/** Written by our own build, which is all that says so. */
async function loadCatalogue(): Promise<CatalogueFile> {
  const file: CatalogueFile = await loadGzippedJson(CATALOGUE_FILE);
  return file;
}

async function loadPagefind(address: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(address);
  await pagefind.options({ baseUrl });
  return pagefind;
}
