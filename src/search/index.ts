import type { Words } from "../languages/words.ts";
import { sha256Of } from "../read/sha256.ts";
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
import { labelledFacets } from "../site/model/facets.ts";
import { keyOf } from "../work/remembered.ts";
import type { CarryingOutput } from "../write/output.ts";
import { gzipJson } from "./gzip.ts";
import {
  type Indexed,
  indexShards,
  type Remembered,
  type ShardOfSite,
  type ShardPlan,
} from "./indexShards.ts";
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
  const writeJson = (path: string, json: string) => write(path, sha256Of(json), () => gzipJson(json));
  const count = shards.reduce((sum, { shard }) => sum + shard.lengths.length, 0);
  const start = async (): Promise<StartFile> => {
    // Both at once: while their files are compressed, this thread may have no time for them.
    const files = writeWords(shards, writing, sizes);
    const written = writeCatalogue(shards, labelledFacets(words), writing, sizes);
    await allDone<unknown>([written, files]);
    const catalogue = await written;
    const lengths = () => shards.flatMap(({ shard }) => [...shard.lengths]);
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
    writeJson(WORD_LIST_FILE, JSON.stringify(wordListOf(shards, writing))),
    writeJson(QUOTATIONS_FILE, quotationsFile(shards)),
    writeJson(
      SPEAKERS_FILE,
      JSON.stringify(speakersFile(speakersOf(shards), count, words.search.facets.said)),
    ),
    write(PROGRAM_FILE, programKey, async () => program()),
    start().then((file) => {
      const written = writeJson(CATALOGUE_FILE, JSON.stringify(file));
      onLast();
      return written;
    }),
  ]);
}

/** Where quotations are, `QuotationsFile` as JSON: that of the shards, without their brackets. */
function quotationsFile(shards: readonly ShardOfSite[]): string {
  const of = shards.map(({ shard }) => shard.quoted.slice(1, -1)).filter((quoted) => quoted !== "");
  return `{"of":[${of.join(",")}]}`;
}

/** Who speaks on each page. */
function* speakersOf(shards: readonly ShardOfSite[]): Generator<readonly string[]> {
  for (const { pages } of shards) for (const page of pages()) yield page.speakers();
}
