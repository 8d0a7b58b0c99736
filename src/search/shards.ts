import type { LongList } from "../shared/longList.ts";
import { smallHash } from "../text/fingerprint.ts";
import type { ShardPlace } from "./makeShards.ts";

/** How many pages a shard has, if nobody says otherwise. */
const SIZES = { least: 128, usual: 256, most: 512 };

/**
 * Cuts pages into shards. Where one ends depends on its own pages alone, so that adding or removing a page changes few
 * others: beyond the least size, after a page whose address has a hash that one in so many has.
 * @returns where each begins and ends.
 */
export function shardPlaces(pages: LongList<{ readonly path: string }>, sizes = SIZES): ShardPlace[] {
  const places: ShardPlace[] = [];
  const { least, most } = sizes;
  for (let from = 0, to = 1; to <= pages.length; to += 1) {
    const size = to - from;
    // A page may be made only when it is asked for.
    const isFull = size >= most || (size >= least && isLast(pages.at(to - 1)?.path ?? "", sizes));
    if (!isFull && to < pages.length) continue;
    places.push({ from, to });
    from = to;
  }
  return places;
}

function isLast(path: string, { least, usual }: typeof SIZES): boolean {
  return smallHash(path) % (usual - least) === 0;
}
