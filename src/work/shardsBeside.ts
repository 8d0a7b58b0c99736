import type { MakeShards, ShardPlace } from "../search/makeShards.ts";
import type { MadeShard } from "../search/shard.ts";
import type { SearchedText } from "../site/searchedText.ts";
import { startWorkers } from "./pool.ts";

/** Texts to index. */
export interface ShardTexts {
  readonly texts: readonly SearchedText[];
  /** The shards that they are cut into. */
  readonly places: readonly ShardPlace[];
  readonly language: string;
}

/**
 * Indexes a few shards in a thread of its own. It needs no model of the site, so it starts in a tenth of a second, and this
 * thread hardly has to do anything until it has the results.
 */
export const makeShardsBeside: MakeShards = async (pages, places, language, onMade) => {
  const thread = startWorkers<ShardTexts, readonly MadeShard[]>({
    file: "src/work/shardWorker.ts",
    count: 1,
    data: null,
  });
  try {
    const texts: SearchedText[] = [];
    const wanted = places.map(({ from, to }) => {
      const first = texts.length;
      for (const page of pages.slice(from, to)) texts.push(page.text());
      return { from: first, to: texts.length };
    });
    await thread.run(
      [{ texts, places: wanted, language }],
      (task) => task,
      async (_, made) => {
        for (const [at, place] of places.entries()) {
          const shard = made[at];
          if (shard) await onMade(place, shard);
        }
      },
    );
  } finally {
    await thread.close();
  }
};
