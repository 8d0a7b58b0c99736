import { groupBy } from "../shared/groupBy.ts";
import { Block, type PieceOfShard } from "./blocks.ts";
import { BLOCK, beginningAt, type Cells, sizeAt } from "./cells.ts";

/** The cells of a shard, and what reads its blocks. */
export interface ShardCells {
  readonly cells: Cells;
  readonly block: (at: number) => Uint8Array;
}

/** About how many bytes of cells are in memory at once, unless there are so many shards that this is less than a block of each. */
const AT_ONCE = 1 << 23;

/**
 * The cells of all shards in the order of the alphabet, in groups that each fill a file. One part of the alphabet after the other is read, so that
 * the words of a large archive needn't all be in memory.
 * @param most after so many pages and places a group ends.
 */
export function* groupsOf(
  shards: readonly ShardCells[],
  most: number,
  atOnce = AT_ONCE,
): Generator<readonly PieceOfShard[]> {
  let [group, size]: [PieceOfShard[], number] = [[], 0];
  const starts = partsOf(shards, Math.max(atOnce, shards.length * BLOCK));
  for (const [part, start] of starts.entries()) {
    const cells = groupBy(
      cellsIn(shards, start, starts[part + 1] ?? Number.POSITIVE_INFINITY),
      ({ block, at }) => beginningAt(block, at),
    );
    for (const beginning of Float64Array.from(cells.keys()).sort()) {
      for (const cell of cells.get(beginning) ?? []) {
        group.push(cell);
        size += sizeAt(cell.block, cell.at);
      }
      if (size < most) continue;
      yield group;
      [group, size] = [[], 0];
    }
    // It goes on in the next part. By itself it is small, and the blocks in which it lies aren't.
    group = group.map(({ shard, block, at }) => ({ shard, block: block.alone(at), at: 0 }));
  }
  if (group.length > 0) yield group;
}

/** What the cells of each part of the alphabet begin with, from the first on. A part has about so many bytes. */
function partsOf(shards: readonly ShardCells[], enough: number): number[] {
  const bytesFrom = new Map<number, number>();
  for (const { cells } of shards)
    for (const [at, first] of cells.firsts.entries())
      bytesFrom.set(first, (bytesFrom.get(first) ?? 0) + (cells.lengths[at] ?? 0));
  const starts: number[] = [];
  let bytes = enough;
  for (const first of Float64Array.from(bytesFrom.keys()).sort()) {
    if (bytes >= enough) {
      starts.push(first);
      bytes = 0;
    }
    bytes += bytesFrom.get(first) ?? 0;
  }
  return starts;
}

/** The cells from a beginning to before another one, shard after shard. */
function cellsIn(shards: readonly ShardCells[], from: number, to: number): PieceOfShard[] {
  const found: PieceOfShard[] = [];
  for (const [shard, { cells, block: read }] of shards.entries())
    for (const index of blocksIn(cells, from, to)) {
      const block = new Block(read(index));
      for (let at = 0; at < block.length; at += 1) {
        const beginning = beginningAt(block, at);
        if (beginning >= from && beginning < to) found.push({ shard, block, at });
      }
    }
  return found;
}

/** The blocks that have some of these cells. One in which two parts meet is read for both. */
const blocksIn = ({ firsts }: Cells, from: number, to: number): number[] =>
  [...firsts.keys()].filter((at) => {
    const next = firsts[at + 1] ?? Number.POSITIVE_INFINITY;
    return (firsts[at] ?? 0) < to && next > from;
  });
