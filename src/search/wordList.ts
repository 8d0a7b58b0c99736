import type { ArchiveWord, WordListFile } from "../shared/wordList.ts";
import { remembered } from "../work/remembered.ts";
import type { ShardOfSite } from "./indexShards.ts";
import type { Writing } from "./namedFiles.ts";
import { onceRead } from "./onceRead.ts";
import { hashOfPieces, pieceOf } from "./pieces.ts";
import { readCounts } from "./shard.ts";
import { COUNT_PARTS, countedTogether, wordListFile } from "./words.ts";

/** The words of an archive. Those are counted again of which a count has changed in some shard, with some others. */
export function wordListOf(shards: readonly ShardOfSite[], { cache, version }: Writing): WordListFile {
  const counts = shards.map(({ shard }) => shard.counts);
  const bytes = shards.map(({ counts }) => onceRead(counts));
  return wordListFile(
    Array.from({ length: COUNT_PARTS }, (_, part) => {
      const pieces = shards.map((_, shard) => ({ shard, piece: part }));
      const inputs = hashOfPieces(pieces, counts, () => 0);
      const kept = remembered(cache, ["counts", version, inputs], () => {
        const parts = shards.flatMap((_, shard) => {
          const [own, all] = [counts[shard], bytes[shard]];
          return own && all ? [readCounts(pieceOf(own, all(), part))] : [];
        });
        return Buffer.from(JSON.stringify(countedTogether(parts).map(({ word, count }) => [word, count])));
      });
      const words: readonly (readonly [string, number])[] = JSON.parse(new TextDecoder().decode(kept));
      return words.map(([word, count]): ArchiveWord => ({ word, count }));
    }).flat(),
  );
}
