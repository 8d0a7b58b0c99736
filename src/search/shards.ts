/** How many pages Pagefind indexes at once. It needs 0.3 MB of memory for each, and more time for each the more they are. */
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
  return hashOf(path) % (usual - least) === 0;
}

/** A small hash (FNV-1a), the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
