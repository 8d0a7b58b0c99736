import type { LongList } from "../shared/longList.ts";
import { type SearchedText, searchedHtml } from "../site/searchedText.ts";
import { withPagefind } from "./pagefind.ts";
import { type MadeShard, madeShard } from "./shard.ts";

/** Consecutive pages that Pagefind indexes at once: from one position to before another. */
export interface ShardPlace {
  readonly from: number;
  readonly to: number;
}

/** A page of which only the text is needed. */
export interface PageText {
  text(): SearchedText;
}

/**
 * Indexes some shards of a site's pages.
 * @param language BCP 47 tag of the language whose word forms Pagefind should know.
 * @param onMade gets each shard, in any order, and is waited for.
 * @throws when Pagefind fails.
 */
export type MakeShards = <P extends ShardPlace>(
  pages: LongList<PageText>,
  places: readonly P[],
  language: string,
  onMade: (place: P, made: MadeShard) => Promise<void>,
) => Promise<void>;

/** Indexes them from this thread. While Pagefind works at one, we read what it made of the last. */
const makeShardsWith =
  (patience: number): MakeShards =>
  (pages, places, language, onMade) =>
    withPagefind(
      language,
      async (index) => {
        let keeping: Promise<void> = Promise.resolve();
        for (const place of places) {
          const texts = pages.slice(place.from, place.to).map((page) => page.text());
          const files = index(texts.map(searchedHtml));
          // If both fail, the first failure is told.
          files.catch(() => {});
          await keeping;
          const keep = async () => {
            const made = madeShard(
              await files,
              texts.map(({ quotations }) => quotations),
            );
            await onMade(place, made);
          };
          keeping = keep();
        }
        await keeping;
      },
      patience,
    );

export const makeShardsHere = makeShardsWith(0);

/** How long Pagefind's process waits for further shards, in ms. To start another one takes the longer the more memory this one has, as the system notes all of it for both. */
export const PATIENCE = 1000;

/** The same of some. @param patience of Pagefind's process afterwards. @returns what was made of each, in their order. */
export async function shardsAt(
  pages: LongList<PageText>,
  places: readonly ShardPlace[],
  language: string,
  patience = 0,
): Promise<readonly MadeShard[]> {
  const shards = new Map<ShardPlace, MadeShard>();
  const make = makeShardsWith(patience);
  await make(pages, places, language, async (place, made) => void shards.set(place, made));
  return places.flatMap((place) => shards.get(place) ?? []);
}
