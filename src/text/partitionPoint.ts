/**
 * How many items stand at the beginning of a list for which something holds, by halves: of an
 * ordered list the index of the first for which it no longer does.
 */
export function partitionPoint<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
