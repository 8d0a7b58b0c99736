import type { SearchedPage, SearchedRow } from "../site/searched.ts";
import type { Cache } from "../work/cache.ts";
import { fromCache, keyOf } from "../work/remembered.ts";
import type { MakeShards } from "./makeShards.ts";
import { PAGEFIND_VERSION, withPagefind } from "./pagefind.ts";
import { readShard, readTexts, type Shard, type ShardText } from "./shard.ts";
import { shardsOf } from "./shards.ts";

/** A shard of the site. */
export interface ShardOfSite {
  /** Names all that it depends on. */
  readonly key: string;
  readonly shard: Shard;
  /** The pages that have words. */
  readonly rows: readonly SearchedRow[];
  /** What is read only where something has changed. */
  readonly cells: () => Uint8Array;
  readonly counts: () => Uint8Array;
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
interface PlannedShard {
  readonly of: readonly SearchedPage[];
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The shards of a site: which of them the cache has, and which are to be indexed. */
export interface ShardPlan {
  readonly pages: readonly SearchedPage[];
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
  pages: readonly SearchedPage[],
  language: string,
  remembered: Pick<Remembered, "cache" | "version">,
): ShardPlan {
  const { cache } = remembered;
  const about = aboutAll(remembered, language);
  let first = 0;
  const shards = shardsOf(pages, SIZES).map((of) => {
    first += of.length;
    return { of, key: keyOf([...about, ...of.map(({ key }) => key)]), from: first - of.length, to: first };
  });
  const known = new Map<string, Shard>();
  for (const { key } of shards) {
    const kept = PARTS.every((part) => cache.has(partKey(key, part))) ? cache.get(key) : null;
    if (kept !== null) known.set(key, readShard(kept));
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
  let done = pages.length - missing.reduce((sum, { of }) => sum + of.length, 0);
  await onPage(done, pages.length);
  const programKey = keyOf(["program", ...aboutAll(remembered, language)]);
  if (missing.length > 0)
    await makeShards(pages, missing, language, async ({ of, key }, shard) => {
      cache.put(key, shard.shard);
      for (const part of PARTS) cache.put(partKey(key, part), shard[part]);
      made.set(key, readShard(shard.shard));
      done += of.length;
      await onPage(done, pages.length);
    });
  // After the shards: others may be at them, and take their time, while this thread has something else to do.
  if (!cache.has(programKey)) cache.put(programKey, await programFor(language));
  return {
    shards: shards.flatMap(({ of, key }) => {
      const shard = made.get(key);
      return shard ? [shardOfSite(of, key, shard, cache)] : [];
    }),
    program: () => fromCache(cache, programKey, LOST),
    programKey,
  };
}

/** What the cache keeps of a shard beside `MadeShard.shard`. */
const PARTS = ["cells", "counts", "texts"] as const;

/** What is said to be gone if the cache has lost it. */
const LOST = "A part of the search index";

const partKey = (key: string, part: (typeof PARTS)[number]) => `${key}:${part}`;

function shardOfSite(of: readonly SearchedPage[], key: string, shard: Shard, cache: Cache): ShardOfSite {
  const read = (part: (typeof PARTS)[number]) => fromCache(cache, partKey(key, part), LOST);
  return {
    key,
    shard,
    rows: shard.pages.flatMap(({ position }) => of[position]?.row() ?? []),
    cells: () => read("cells"),
    counts: () => read("counts"),
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
