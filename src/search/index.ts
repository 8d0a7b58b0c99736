import type { Words } from "../languages/words.ts";
import { allDone } from "../shared/allDone.ts";
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
import { type SearchSizes, SIZES } from "./sizes.ts";
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
  readonly sizes?: SearchSizes;
}

/**
 * Indexes the articles of a site for search in the browser: an index of the words, our catalogue of dates and facets, the
 * texts that results show, the list of the archive's words, who speaks where, and where quotations are. There is one index for
 * all languages. It knows the word forms of the archive's main language; words of other languages are found as written.
 *
 * Pagefind indexes the pages in shards, only those in which a page has changed since the last time, and their indexes are
 * joined into one.
 * @param output writes into the folder of the site.
 * @param onLast is called when the last file is made but for its compressing, which another core does.
 * @throws when Pagefind fails.
 */
export async function indexSite(
  { plan, indexed, words, sizes = SIZES }: SearchedSite,
  remembered: Remembered,
  output: CarryingOutput,
  onPage: (done: number, of: number) => Promise<void>,
  onLast: () => void = () => {},
): Promise<void> {
  const { language } = plan;
  const { shards, program, programKey } = indexed ?? (await indexShards(plan, remembered, onPage));
  const writing: Writing = { ...remembered, output };
  /** Writes a file unless it is there already. @param inputs names all that it is made from. */
  const write = async (path: string, inputs: string, make: () => Promise<Uint8Array>) => {
    const [place, key] = [`${SEARCH_FOLDER}/${path}`, keyOf([remembered.version, path, inputs])];
    if (!output.carry(place, key)) output.write(place, await make(), key);
  };
  const writeJson = (path: string, value: unknown) => {
    const json = JSON.stringify(value);
    return write(path, json, () => gzipJson(json));
  };
  const rows = shards.flatMap(({ rows }) => rows);
  const said = words.search.facets.said;
  const quotations: QuotationsFile = {
    of: shards.flatMap(({ shard }) => shard.pages.map(({ quoted }) => quoted)),
  };
  const start = async (): Promise<StartFile> => {
    // Both at once: while their files are compressed, this thread may have no time for them.
    const files = writeWords(shards, writing, sizes);
    const written = writeCatalogue(shards, labelledFacets(words), writing, sizes);
    await allDone<unknown>([written, files]);
    const catalogue = await written;
    const lengths = () => shards.flatMap(({ shard }) => shard.pages.map(({ length }) => length));
    return {
      ...catalogue,
      index: {
        version: PAGEFIND_VERSION,
        language,
        ...(catalogue.whole && { lengths: numbersToText(lengths()) }),
        ...(await files),
      },
    };
  };
  // What takes long to compress is begun first: meanwhile this thread makes the others.
  await allDone([
    writeJson(WORD_LIST_FILE, wordListOf(shards, writing)),
    writeJson(QUOTATIONS_FILE, quotations),
    write(SPEAKERS_FILE, JSON.stringify([said, rows.map(({ speakers }) => speakers)]), () =>
      gzipJson(JSON.stringify(speakersFile(rows, said))),
    ),
    write(PROGRAM_FILE, programKey, async () => program()),
    start().then((file) => {
      const written = writeJson(CATALOGUE_FILE, file);
      onLast();
      return written;
    }),
  ]);
}
