import type { Words } from "../languages/words.ts";
import type { StartFile } from "../shared/indexFile.ts";
import { numbersToText } from "../shared/numberText.ts";
import {
  CATALOGUE_FILE,
  PROGRAM_FILE,
  QUOTATIONS_FILE,
  SEARCH_FOLDER,
  SPEAKERS_FILE,
  WORD_LIST_FILE,
} from "../shared/searchFiles.ts";
import type { QuotationsFile } from "../shared/spokenFile.ts";
import { labelledFacets } from "../site/model/facets.ts";
import { keyOf } from "../work/remembered.ts";
import type { CarryingOutput } from "../write/output.ts";
import { gzipJson } from "./gzip.ts";
import { type Indexed, indexShards, type Remembered, type ShardPlan } from "./indexShards.ts";
import type { Writing } from "./namedFiles.ts";
import { PAGEFIND_VERSION } from "./pagefind.ts";
import { speakersFile } from "./spoken.ts";
import { writeWords } from "./wordFiles.ts";
import { wordListOf } from "./wordList.ts";
import { writeCatalogue } from "./writeCatalogue.ts";

/** What is to be searched. */
export interface SearchedSite {
  /** The shards of the pages of all articles, in their order: neighbours lie in the same files. */
  readonly plan: ShardPlan;
  /** What was made of the plan, if that was begun earlier. */
  readonly indexed?: Indexed | null;
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
  { plan, indexed, words }: SearchedSite,
  remembered: Remembered,
  output: CarryingOutput,
  onPage: (done: number, of: number) => Promise<void>,
): Promise<void> {
  const { language } = plan;
  const { shards, program, programKey } = indexed ?? (await indexShards(plan, remembered, onPage));
  const writing: Writing = { ...remembered, output };
  const start: StartFile = {
    ...writeCatalogue(shards, labelledFacets(words), writing),
    index: {
      version: PAGEFIND_VERSION,
      language,
      lengths: numbersToText(shards.flatMap(({ shard }) => shard.pages.map(({ length }) => length))),
      chunks: writeWords(shards, writing),
    },
  };
  const write = (path: string, inputs: unknown, make: () => Uint8Array) => {
    const [place, key] = [
      `${SEARCH_FOLDER}/${path}`,
      keyOf([remembered.version, path, JSON.stringify(inputs)]),
    ];
    if (!output.carry(place, key)) output.write(place, make(), key);
  };
  const said = words.search.facets.said;
  const quotations: QuotationsFile = {
    of: shards.flatMap(({ shard }) => shard.pages.map(({ quoted }) => quoted)),
  };
  const list = wordListOf(shards, writing);
  write(PROGRAM_FILE, programKey, program);
  write(CATALOGUE_FILE, start, () => gzipJson(start));
  write(WORD_LIST_FILE, list, () => gzipJson(list));
  const rows = shards.flatMap(({ rows }) => rows);
  write(SPEAKERS_FILE, [said, rows.map(({ speakers }) => speakers)], () =>
    gzipJson(speakersFile(rows, said)),
  );
  write(QUOTATIONS_FILE, quotations, () => gzipJson(quotations));
}
