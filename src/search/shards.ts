import { smallHash } from "../text/fingerprint.ts";

/** How many pages a shard has, if nobody says otherwise. */
const SIZES = { least: 128, usual: 256, most: 512 };

/**
 * Cuts pages into shards. Where one ends depends on its own pages alone, so that adding or removing a page changes few
 * others: beyond the least size, after a page whose address has a hash that one in so many has.
 */
export function shardsOf<T extends { readonly path: string }>(pages: readonly T[], sizes = SIZES): T[][] {
  const shards: T[][] = [];
  let shard: T[] = [];
  for (const page of pages) {
    if (shard.length === 0) shards.push(shard);
    shard.push(page);
    if (shard.length >= sizes.most || (shard.length >= sizes.least && isLast(page.path, sizes))) shard = [];
  }
  return shards;
}

function isLast(path: string, { least, usual }: typeof SIZES): boolean {
  return smallHash(path) % (usual - least) === 0;
}
