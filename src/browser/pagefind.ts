import type { StartFile } from "../shared/indexFile.ts";
import {
  CATALOGUE_FILE,
  INDEX_FOLDER,
  PROGRAM_FILE,
  QUOTATIONS_FILE,
  SPEAKERS_FILE,
} from "../shared/searchFiles.ts";
import {
  decodeRanges,
  type QuotationsFile,
  type SpeakersFile,
  type WordRange,
} from "../shared/spokenFile.ts";
import type { Load } from "./articleTexts.ts";
import { type Catalogue, facetOf, type Row } from "./catalogue.ts";
import { catalogueParts } from "./catalogueParts.ts";
import { hitsOf } from "./hits.ts";
import { startWorker } from "./host/startWorker.ts";
import { loadGzippedJson, once, searchAddress } from "./loadFile.ts";

/** An article that Pagefind found; its text is loaded when it is asked for. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The positions of the words that were found, in any of their forms; of a query in quotation marks only the first place. */
  readonly words: readonly number[];
  data(): Promise<IndexedArticle>;
}

/** An article as results show it. */
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

/** The search index and the catalogue, loaded as far as they are needed. */
export interface SearchIndex {
  readonly catalogue: Catalogue;
  /** Every article of the archive. */
  all(): readonly Hit[];
  /** The articles that have the words of a query. In a large archive their scores may be wrong. */
  search(query: string): Promise<readonly Hit[]>;
  /** The same with scores, the most relevant first. In a large archive this loads what the catalogue says about them. */
  ranked(query: string): Promise<readonly Hit[]>;
  /** Loads what the catalogue says about articles, by their ids. */
  rows(ids: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  /** Loads who speaks where: the catalogue with one more facet. */
  withSpeakers(): Promise<Catalogue>;
  /** Loads which words of each article are quotations. */
  quotations(): Promise<QuotationsOf>;
}

export type QuotationsOf = (article: Pick<Row, "id">) => readonly WordRange[];

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
  // The program loads meanwhile.
  const worker = startWorker(searchAddress(PROGRAM_FILE));
  const { index, ...file } = await loadStart();
  worker.begin(
    searchAddress(`${INDEX_FOLDER}/`),
    index,
    file.parts.map(({ count, words }) => ({ count, words })),
  );
  const { catalogue, rows, text, lengths } = catalogueParts(file, baseUrl);
  const told = new Set<number>();
  return {
    catalogue,
    all: () => Array.from({ length: file.count }, (_, row) => unfound(row, text)),
    search: async (query) => hitsOf(await worker.search(query), text),
    async ranked(query) {
      const before = told.size;
      const found = await worker.search(query);
      for (const one of await lengths([...found.rows]))
        if (!told.has(one.part)) {
          told.add(one.part);
          worker.know(one.part, one.lengths);
        }
      // Another query may have told of the same parts since this one was asked.
      return hitsOf(told.size === before ? found : await worker.search(query), text);
    },
    rows: async (ids) => new Map((await rows(ids.map(Number))).map((row) => [row.id, row])),
    withSpeakers: once(async () => ({
      ...catalogue,
      facets: [...catalogue.facets, facetOf(await loadSpeakers(), file.count)],
    })),
    quotations: once(async () => {
      const { of }: QuotationsFile = await loadGzippedJson(QUOTATIONS_FILE);
      return ({ id }) => decodeRanges(of[Number(id)] ?? []);
    }),
  };
}

/** An article that no words were searched in. */
const unfound = (row: number, load: Load): Hit => ({
  id: String(row),
  score: 0,
  words: [],
  data: () => load(row, []),
});

/** Who speaks in which article. */
export async function loadSpeakers(): Promise<SpeakersFile> {
  const file: SpeakersFile = await loadGzippedJson(SPEAKERS_FILE);
  return file;
}

/** The type isn't checked: the file is from the same build as this script. */
async function loadStart(): Promise<StartFile> {
  const file: StartFile = await loadGzippedJson(CATALOGUE_FILE);
  return file;
}
