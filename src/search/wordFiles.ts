import type { IndexFile, WordFiles } from "../shared/indexFile.ts";
import { INDEX_FOLDER } from "../shared/searchFiles.ts";
import { groupsOf } from "./alphabet.ts";
import { hashOfPieces, type PieceOfShard } from "./blocks.ts";
import { readCell } from "./cells.ts";
import { gzipJson } from "./gzip.ts";
import { blockKeys, gzipInBlocks } from "./gzipInBlocks.ts";
import type { ShardOfSite } from "./indexShards.ts";
import { inTurn } from "./inTurn.ts";
import { boundsOf, boundsOfAll, CHUNK, type Chunk, mergeWords } from "./merge.ts";
import { namedFiles, type Writing } from "./namedFiles.ts";
import { type SearchSizes, SIZES } from "./sizes.ts";

/**
 * Writes the files of words. Cells that follow each other in the alphabet are taken together until they fill a file; where none
 * of them has changed in any shard, the file is as it was. Of many files the lists are written, too.
 */
export async function writeWords(
  shards: readonly ShardOfSite[],
  writing: Writing,
  sizes: SearchSizes = SIZES,
): Promise<Pick<IndexFile, "chunks" | "lists">> {
  let before = 0;
  const firsts = shards.map(({ shard: { lengths } }) => {
    before += lengths.length;
    return before - lengths.length;
  });
  const beforeOf = (shard: number) => firsts[shard] ?? 0;
  const merged = (group: readonly PieceOfShard[]): Chunk[] =>
    mergeWords(
      group.map(({ shard, block, at }) => ({
        before: beforeOf(shard),
        postings: readCell(block.piece(at)),
      })),
    );
  const cells = shards.map(({ shard, block }) => ({ cells: shard.cells, block }));
  const written = await inTurn(groupsOf(cells, CHUNK), (group) => {
    const inputs = hashOfPieces(group, beforeOf);
    return namedFiles(INDEX_FOLDER, [inputs], writing, () =>
      merged(group).map(({ parts, ...about }) => {
        const blocks = blockKeys(parts, FAST);
        return { about: { ...about, blocks }, bytes: gzipInBlocks(parts, blocks, FAST, writing.cache) };
      }),
    );
  });
  const files = written.flat();
  // The cache keeps what is asked for. Those of a file that was carried over would be gone when one of them changes.
  for (const [{ blocks }] of files) for (const block of blocks) writing.cache.has(block);
  const bounds = boundsOf(files.map(([about]) => about));
  const chunks = files.map(([, name], at) => [bounds[at]?.from ?? "", bounds[at]?.to ?? "", name] as const);
  return chunks.length > sizes.list
    ? { chunks: [], lists: await writeLists(chunks, writing, sizes) }
    : { chunks };
}

/** Writes the list of the files of words in parts of the alphabet. */
async function writeLists(chunks: WordFiles, writing: Writing, { inList }: SearchSizes): Promise<WordFiles> {
  const lists = Array.from({ length: Math.ceil(chunks.length / inList) }, (_, list) =>
    chunks.slice(list * inList, (list + 1) * inList),
  );
  const written = await inTurn(lists, (list) => {
    const json = JSON.stringify(list);
    return namedFiles(INDEX_FOLDER, ["list", json], writing, () => [{ about: null, bytes: gzipJson(json) }]);
  });
  return lists.map((list, at) => {
    const { from, to } = boundsOfAll(list);
    return [from, to, written[at]?.[0]?.[1] ?? ""];
  });
}

/** As hard as is worth the time: the files are larger by 2 %, and made in less than a third of the time. */
const FAST = 6;
