import { shardsAt } from "../search/makeShards.ts";
import { answering } from "./answering.ts";
import type { ShardTexts } from "./shardsBeside.ts";

/** A worker's thread that indexes shards of which it gets the texts. */
answering(async ({ texts, places, language }: ShardTexts) =>
  shardsAt(
    texts.map((text) => ({ text: () => text })),
    places,
    language,
  ),
);
