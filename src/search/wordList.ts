import { append } from "../shared/append.ts";
import type { ArchiveWord, WordListFile } from "../shared/wordList.ts";
import { remembered } from "../work/remembered.ts";
import { Block, hashOfPieces, type PieceOfShard } from "./blocks.ts";
import type { ShardOfSite } from "./indexShards.ts";
import type { Writing } from "./namedFiles.ts";
import { COUNT_BLOCKS, readCounts } from "./shard.ts";
import { countedTogether, MAX_WORDS, perhapsKept, wordListFile } from "./words.ts";

/** From so many words on, those that surely aren't kept in the end are let go of. */
const MANY = 4 * MAX_WORDS;

/** The words of an archive. Those are counted again of which a count has changed in some shard, with some others. */
export function wordListOf(shards: readonly ShardOfSite[], writing: Writing): WordListFile {
  let words: ArchiveWord[] = [];
  for (const some of countedWords(shards, writing)) {
    append(words, some);
    if (words.length > MANY) words = perhapsKept(words);
  }
  return wordListFile(words);
}

/** All words, some after the others: those of one block of each shard are in memory. */
function* countedWords(
  shards: readonly ShardOfSite[],
  { cache, version }: Writing,
): Generator<readonly ArchiveWord[]> {
  for (let number = 0; number < COUNT_BLOCKS; number += 1) {
    const blocks = shards.map(({ counts }) => new Block(counts(number)));
    for (let at = 0; at < (blocks[0]?.length ?? 0); at += 1) {
      const pieces = blocks.map((block, shard): PieceOfShard => ({ shard, block, at }));
      const kept = remembered(cache, ["counts", version, hashOfPieces(pieces, () => 0)], () => {
        const counted = countedTogether(blocks.map((block) => readCounts(block.piece(at))));
        return Buffer.from(JSON.stringify(counted.map(({ word, count }) => [word, count])));
      });
      const words: readonly (readonly [string, number])[] = JSON.parse(new TextDecoder().decode(kept));
      yield words.map(([word, count]): ArchiveWord => ({ word, count }));
    }
  }
}
