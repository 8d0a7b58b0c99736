/** How much is sent to a worker at once. */
interface BatchSize {
  readonly items: number;
  readonly bytes: number;
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
