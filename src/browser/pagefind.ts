import type { CatalogueFile } from "../shared/catalogueFile.ts";
import {
  CATALOGUE_FILE,
  PAGEFIND_SCRIPT,
  QUOTATIONS_FILE,
  SEARCH_FOLDER,
  SPEAKERS_FILE,
} from "../shared/searchFiles.ts";
import {
  decodeRanges,
  type QuotationsFile,
  type SpeakersFile,
  type WordRange,
} from "../shared/spokenFile.ts";
import { type Catalogue, catalogueOf, facetOf, type Row } from "./catalogue.ts";
import { loadGzippedJson, once } from "./loadJson.ts";

/** The part of Pagefind's browser API that we use. Pagefind has no types for it. */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  /** Finds all articles for null. In quotation marks, words that only begin with the query aren't found. */
  search(query: string | null): Promise<{ readonly results: readonly Hit[] }>;
}

/** An article that Pagefind found; its text is loaded when it is asked for. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The positions of the words that were found, in any of their forms; of a query in quotation marks only the first place. */
  readonly words: readonly number[];
  data(): Promise<IndexedArticle>;
}

/** An article as Pagefind's index stores it. */
export interface IndexedArticle {
  readonly url: string;
  readonly content: string;
  /** The content with `<` and `>` as entities, and U+200B between words that no space separates. */
  readonly raw_content: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Where the article contains words of the search. */
  readonly weighted_locations: readonly WordLocation[];
  /** The elements with an id; `location` is the position of their first word in the content. */
  readonly anchors: readonly { readonly id: string; readonly title?: string; readonly location: number }[];
}

/** A word of the article that matches the search; `location` is its position in the content. */
export interface WordLocation {
  readonly weight: number;
  readonly balanced_score: number;
  readonly location: number;
}

/** The search index and the catalogue, loaded. */
export interface SearchIndex {
  readonly catalogue: Catalogue;
  /** Every article of the archive, by its id. */
  readonly all: ReadonlyMap<string, Hit>;
  search(query: string): Promise<readonly Hit[]>;
  /** Loads who speaks where: the catalogue with one more facet. */
  withSpeakers(): Promise<Catalogue>;
  /** Loads which words of each article are quotations. */
  quotations(): Promise<QuotationsOf>;
}

export type QuotationsOf = (row: Row) => readonly WordRange[];

let loading: Promise<SearchIndex> | null = null;

/**
 * Loads the index, once for all searches of a page.
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
  const address = new URL(`../${SEARCH_FOLDER}/${PAGEFIND_SCRIPT}`, import.meta.url).href;
  const [file, pagefind] = await Promise.all([loadCatalogue(), loadPagefind(address, baseUrl)]);
  const { results } = await pagefind.search(null);
  const catalogue = catalogueOf(
    file,
    results.map(({ id }) => id),
  );
  return {
    catalogue,
    all: new Map(results.map((found) => [found.id, found])),
    search: async (query) => (await pagefind.search(query)).results,
    withSpeakers: once(async () => ({
      ...catalogue,
      facets: [...catalogue.facets, facetOf(await loadSpeakers())],
    })),
    quotations: once(async () => {
      const { of }: QuotationsFile = await loadGzippedJson(QUOTATIONS_FILE);
      return ({ row }) => decodeRanges(of[row] ?? []);
    }),
  };
}

/** Who speaks in which article. */
export async function loadSpeakers(): Promise<SpeakersFile> {
  const file: SpeakersFile = await loadGzippedJson(SPEAKERS_FILE);
  return file;
}

/** The type isn't checked: the file is from the same build as this script. */
async function loadCatalogue(): Promise<CatalogueFile> {
  const file: CatalogueFile = await loadGzippedJson(CATALOGUE_FILE);
  return file;
}

async function loadPagefind(address: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(address);
  await pagefind.options({ baseUrl });
  return pagefind;
}
