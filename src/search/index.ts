import type { Words } from "../languages/words.ts";
import type { StartFile } from "../shared/indexFile.ts";
import {
  CATALOGUE_FILE,
  INDEX_FOLDER,
  PROGRAM_FILE,
  QUOTATIONS_FILE,
  SEARCH_FOLDER,
  SPEAKERS_FILE,
  TEXTS_FOLDER,
  WORD_LIST_FILE,
} from "../shared/searchFiles.ts";
import type { QuotationsFile } from "../shared/spokenFile.ts";
import { labelledFacets } from "../site/model/facets.ts";
import type { SearchedPage } from "../site/searched.ts";
import type { Output } from "../write/output.ts";
import { catalogueFile } from "./catalogue.ts";
import { gzipJson, gzipOnce, nameOf } from "./gzip.ts";
import { indexShards, type Remembered, type ShardOfSite } from "./indexShards.ts";
import { mergeWords } from "./merge.ts";
import { PAGEFIND_VERSION } from "./pagefind.ts";
import { speakersFile } from "./spoken.ts";
import { textFilesOf } from "./textFiles.ts";
import { wordListFile } from "./words.ts";

/** What is to be searched. */
export interface SearchedSite {
  /** The pages of all articles, in their order: neighbours lie in the same files. */
  readonly pages: readonly SearchedPage[];
  /** BCP 47 tag of the archive's main language. */
  readonly language: string;
  /** In which the search names its filters. */
  readonly words: Words;
}

/**
 * Indexes the articles of a site for search in the browser: an index of the words, our catalogue of dates and facets, the
 * texts that results show, the list of the archive's words, who speaks where, and where quotations are. There is one index for
 * all languages. It knows the word forms of the archive's main language; words of other languages are found as written.
 *
 * Pagefind indexes the pages in shards, only those in which a page has changed since the last time, and their indexes are
 * joined into one.
 * @param output writes into the folder of the site.
 * @throws when Pagefind fails.
 */
export async function indexSite(
  { pages, language, words }: SearchedSite,
  remembered: Remembered,
  output: Output,
  onPage: (done: number, of: number) => Promise<void>,
): Promise<void> {
  const { shards, program } = await indexShards(pages, language, remembered, onPage);
  const write = (path: string, content: Uint8Array) => output.write(`${SEARCH_FOLDER}/${path}`, content);
  const rows = shards.flatMap(({ rows }) => rows);
  const start: StartFile = {
    ...catalogueFile(rows, labelledFacets(words)),
    index: {
      version: PAGEFIND_VERSION,
      language,
      lengths: shards.flatMap(({ shard }) => shard.pages.map(({ length }) => length)),
      chunks: writeChunks(shards, remembered, write),
      texts: writeTexts(shards, rows.length, remembered, write),
    },
  };
  const quotations: QuotationsFile = {
    of: shards.flatMap(({ shard }) => shard.pages.map(({ quoted }) => quoted)),
  };
  write(PROGRAM_FILE, program);
  write(CATALOGUE_FILE, gzipJson(start));
  write(WORD_LIST_FILE, gzipJson(wordListFile(shards.map(({ shard }) => shard.words))));
  write(SPEAKERS_FILE, gzipJson(speakersFile(rows, words.search.facets.said)));
  write(QUOTATIONS_FILE, gzipJson(quotations));
}

type Write = (path: string, content: Uint8Array) => void;

function writeChunks(
  shards: readonly ShardOfSite[],
  { cache, version }: Remembered,
  write: Write,
): StartFile["index"]["chunks"] {
  let before = 0;
  const words = shards.map(({ shard: { pages, postings } }) => {
    before += pages.length;
    return { before: before - pages.length, postings };
  });
  return mergeWords(words).map(({ from, to, bytes }) => {
    const packed = gzipOnce(bytes, cache, version);
    const name = nameOf(packed);
    write(`${INDEX_FOLDER}/${name}`, packed);
    return [from, to, name];
  });
}

function writeTexts(
  shards: readonly ShardOfSite[],
  pages: number,
  { cache }: Remembered,
  write: Write,
): StartFile["index"]["texts"] {
  return shards.flatMap((shard) =>
    textFilesOf(shard, pages, cache).map(({ count, bytes }) => {
      const name = nameOf(bytes);
      write(`${TEXTS_FOLDER}/${name}`, bytes);
      return [count, name] as const;
    }),
  );
}
