import type { SearchedPage } from "../site/searched.ts";
import type { Cache } from "../work/cache.ts";
import { type IndexPages, PAGEFIND_VERSION, type PagefindFile, withPagefind } from "./pagefind.ts";
import { keyOf } from "./remembered.ts";
import {
  decodeShard,
  decodeTexts,
  encodeShard,
  encodeTexts,
  type Shard,
  type ShardText,
  shardOf,
} from "./shard.ts";
import { shardsOf } from "./shards.ts";

/** A shard of the site. */
export interface ShardOfSite {
  /** Names all that it depends on. */
  readonly key: string;
  readonly shard: Shard;
  /** The pages that have words. */
  readonly rows: readonly SearchedPage[];
  /** Their texts, read when they are needed: when all shards are as they were, they aren't. */
  readonly texts: () => readonly ShardText[];
}

interface Indexed {
  readonly shards: readonly ShardOfSite[];
  /** Pagefind's program for the browser. */
  readonly program: Uint8Array;
}

/** What makes indexing again cheap. */
export interface Remembered {
  readonly cache: Cache;
  /** Names the code that runs: what another version has made isn't used. */
  readonly version: string;
}

/** A page to index when only Pagefind's program is wanted. */
const ANY_PAGE = "<html><body>Words</body></html>";

/**
 * The shards of a site, from the cache or indexed by Pagefind. While Pagefind works at one, we read what it made of the last.
 * @throws when Pagefind fails.
 */
export async function indexShards(
  pages: readonly SearchedPage[],
  language: string,
  { cache, version }: Remembered,
  onPage: (done: number, of: number) => Promise<void>,
): Promise<Indexed> {
  const about = [version, PAGEFIND_VERSION, language];
  const programKey = keyOf(["program", ...about]);
  const shards = shardsOf(pages).map((of) => ({ of, key: keyOf([...about, ...of.map(({ key }) => key)]) }));
  const missing = shards.filter(({ key }) => cache.get(key) === null || cache.get(textsKey(key)) === null);
  const known = new Map<string, Shard>();
  let done = pages.length - missing.reduce((sum, { of }) => sum + of.length, 0);
  await onPage(done, pages.length);
  if (missing.length > 0 || cache.get(programKey) === null)
    await withPagefind(language, async (index) => {
      if (cache.get(programKey) === null) cache.put(programKey, await programOf(index, language));
      let keeping: Promise<void> = Promise.resolve();
      for (const { of, key } of missing) {
        const texts = of.map(({ text }) => text());
        const files = index(texts.map(({ html }) => html));
        // If both fail, the first failure is told.
        files.catch(() => {});
        await keeping;
        const keep = async () => {
          const made = shardOf(
            await files,
            texts.map(({ quotations }) => quotations),
          );
          known.set(key, made.shard);
          cache.put(key, encodeShard(made.shard));
          cache.put(textsKey(key), encodeTexts(made.texts));
          done += of.length;
          await onPage(done, pages.length);
        };
        keeping = keep();
      }
      await keeping;
    });
  return {
    shards: shards.map(({ of, key }) =>
      shardOfSite(of, key, known.get(key) ?? decodeShard(fromCache(cache, key)), cache),
    ),
    program: fromCache(cache, programKey),
  };
}

const textsKey = (key: string) => `${key}:texts`;

function shardOfSite(of: readonly SearchedPage[], key: string, shard: Shard, cache: Cache): ShardOfSite {
  let texts: readonly ShardText[] | null = null;
  return {
    key,
    shard,
    rows: shard.pages.flatMap(({ position }) => of[position] ?? []),
    texts: () => {
      texts ??= decodeTexts(fromCache(cache, textsKey(key)));
      return texts;
    },
  };
}

/** @throws when the cache has lost what it has just been given. */
function fromCache(cache: Cache, key: string): Uint8Array {
  const bytes = cache.get(key);
  if (bytes === null)
    throw new Error("A part of the search index has gone from the cache while it was needed");
  return bytes;
}

/** Pagefind's program that knows the word forms of a language; that for languages whose forms it doesn't know. */
async function programOf(index: IndexPages, language: string): Promise<Uint8Array> {
  const files: readonly PagefindFile[] = await index([ANY_PAGE]);
  const named = (of: string) => files.find(({ path }) => path === `wasm.${of}.pagefind`);
  const file = named(language.split("-")[0] ?? "en") ?? named("unknown");
  if (!file) throw new Error("Pagefind’s program for the browser is missing");
  return file.content;
}
