/** How much is sent to a worker at once. */
interface BatchSize {
  readonly items: number;
  readonly bytes: number;
}

/** So many batches are made before they become larger, so that many workers have some to do. */
export const BATCHES = 64;

/**
 * How much to send at once of so many items.
 * @param largest how many times as much as the usual it may be: where a task costs more to hand over.
 */
export function batchSize(usual: BatchSize, items: number, largest: number): BatchSize {
  const times = Math.min(largest, Math.max(1, items / BATCHES / usual.items));
  return { items: Math.round(usual.items * times), bytes: Math.round(usual.bytes * times) };
}

/** Cuts a list into batches of at most so many items and about so many bytes. */
export function* batchesOf<T>(
  items: Iterable<T>,
  most: BatchSize,
  bytesOf: (item: T) => number,
): Generator<readonly T[]> {
  let [batch, bytes]: [T[], number] = [[], 0];
  for (const item of items) {
    if (batch.length === most.items || (batch.length > 0 && bytes + bytesOf(item) > most.bytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += bytesOf(item);
  }
  if (batch.length > 0) yield batch;
}
