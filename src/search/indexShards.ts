import type { LongList } from "../shared/longList.ts";
import type { SearchedPage } from "../site/searched.ts";
import type { Cache } from "../work/cache.ts";
import { fromCache, keyOf } from "../work/remembered.ts";
import type { MakeShards, ShardPlace } from "./makeShards.ts";
import { PAGEFIND_VERSION, withPagefind } from "./pagefind.ts";
import { COUNT_BLOCKS, readShard, readTexts, type Shard, type ShardText } from "./shard.ts";
import { shardPlaces } from "./shards.ts";

/** A shard of the site. */
export interface ShardOfSite {
  /** Names all that it depends on. */
  readonly key: string;
  readonly shard: Shard;
  /** The pages that have words. They are made each time, as those of all shards would be large. */
  readonly pages: () => readonly SearchedPage[];
  /** What is read only where it is needed: a block of cells, one of counts, and the texts. */
  readonly block: (at: number) => Uint8Array;
  readonly counts: (at: number) => Uint8Array;
  readonly texts: () => readonly ShardText[];
}

export interface Indexed {
  readonly shards: readonly ShardOfSite[];
  /** Pagefind's program for the browser, and what names it. */
  readonly program: () => Uint8Array;
  readonly programKey: string;
}

/** What makes indexing again cheap, and who does it. */
export interface Remembered {
  readonly makeShards: MakeShards;
  readonly cache: Cache;
  /** Names the code that runs: what another version has made isn't used. */
  readonly version: string;
}

/** How many pages Pagefind indexes at once: with more of them an edited article takes longer, and with fewer there are more parts to join. */
const SIZES = { least: 64, usual: 128, most: 256 };

/** A page to index when only Pagefind's program is wanted. */
const ANY_PAGE = "<html><body>Words</body></html>";

/** Consecutive pages, and what names all that their shard depends on. */
interface PlannedShard extends ShardPlace {
  readonly key: string;
}

/** The shards of a site: which of them the cache has, and which are to be indexed. */
export interface ShardPlan {
  readonly pages: LongList<SearchedPage>;
  readonly language: string;
  readonly shards: readonly PlannedShard[];
  readonly known: ReadonlyMap<string, Shard>;
  readonly missing: readonly PlannedShard[];
}

const aboutAll = ({ version }: Pick<Remembered, "version">, language: string) => [
  version,
  PAGEFIND_VERSION,
  language,
];

export function planShards(
  pages: LongList<SearchedPage>,
  language: string,
  remembered: Pick<Remembered, "cache" | "version">,
): ShardPlan {
  const { cache } = remembered;
  const about = aboutAll(remembered, language);
  const shards = shardPlaces(pages, SIZES).map(({ from, to }) => {
    const keys = pages.slice(from, to).map(({ key }) => key);
    return { from, to, key: keyOf([...about, ...keys]) };
  });
  const known = new Map<string, Shard>();
  for (const { key } of shards) {
    const kept = cache.get(key);
    const shard = kept && readShard(kept);
    // All parts are asked for, as only what was asked for is kept for the next build.
    if (shard && partKeys(key, shard).filter((part) => !cache.has(part)).length === 0) known.set(key, shard);
  }
  return { pages, language, shards, known, missing: shards.filter(({ key }) => !known.has(key)) };
}

/**
 * The shards of a site, from the cache or indexed anew.
 * @throws when Pagefind fails.
 */
export async function indexShards(
  { pages, language, shards, known, missing }: ShardPlan,
  remembered: Remembered,
  onPage: (done: number, of: number) => Promise<void>,
): Promise<Indexed> {
  const { cache, makeShards } = remembered;
  const made = new Map(known);
  let done = pages.length - missing.reduce((sum, { from, to }) => sum + to - from, 0);
  await onPage(done, pages.length);
  const programKey = keyOf(["program", ...aboutAll(remembered, language)]);
  if (missing.length > 0)
    await makeShards(pages, missing, language, async ({ from, to, key }, { shard, cells, counts, texts }) => {
      cache.put(key, shard);
      for (const [at, block] of cells.entries()) cache.put(partKey(key, "cells", at), block);
      for (const [at, block] of counts.entries()) cache.put(partKey(key, "counts", at), block);
      cache.put(partKey(key, "texts"), texts);
      made.set(key, readShard(shard));
      done += to - from;
      await onPage(done, pages.length);
    });
  // After the shards: others may be at them, and take their time, while this thread has something else to do.
  if (!cache.has(programKey)) cache.put(programKey, await programFor(language));
  return {
    shards: shards.flatMap(({ from, to, key }) => {
      const shard = made.get(key);
      return shard ? [shardOfSite(pages, { from, to, key }, shard, cache)] : [];
    }),
    program: () => fromCache(cache, programKey, LOST),
    programKey,
  };
}

/** What the cache keeps of a shard beside `MadeShard.shard`. */
type Part = "cells" | "counts" | "texts";

/** What is said to be gone if the cache has lost it. */
const LOST = "A part of the search index";

const partKey = (key: string, part: Part, at = 0) => `${key}:${part} ${at}`;

/** The keys of all parts of a shard. */
const partKeys = (key: string, { cells }: Shard): readonly string[] => [
  ...Array.from(cells.lengths, (_, at) => partKey(key, "cells", at)),
  ...Array.from({ length: COUNT_BLOCKS }, (_, at) => partKey(key, "counts", at)),
  partKey(key, "texts"),
];

function shardOfSite(
  pages: LongList<SearchedPage>,
  { key, from, to }: PlannedShard,
  shard: Shard,
  cache: Cache,
): ShardOfSite {
  const read = (part: Part, at = 0) => fromCache(cache, partKey(key, part, at), LOST);
  return {
    key,
    shard,
    pages() {
      const all = pages.slice(from, to);
      return [...shard.positions].flatMap((position) => all[position] ?? []);
    },
    block: (at) => read("cells", at),
    counts: (at) => read("counts", at),
    texts: () => readTexts(read("texts")),
  };
}

/** Pagefind's program that knows the word forms of a language; that for languages whose forms it doesn't know. */
async function programFor(language: string): Promise<Uint8Array> {
  const files = await withPagefind(language, (index) => index([ANY_PAGE]));
  const named = (of: string) => files.find(({ path }) => path === `wasm.${of}.pagefind`);
  const file = named(language.split("-")[0] ?? "en") ?? named("unknown");
  if (!file) throw new Error("Pagefind’s program for the browser is missing");
  return file.content;
}
