/**
 * Does something with each of some items, several at a time.
 * @param most how many at a time.
 * @param take gets what came of each, in any order, and is waited for.
 * @throws what one of them throws, as soon as it does: no other is begun or taken then.
 */
export async function lanes<T, R>(
  items: Iterable<T>,
  most: number,
  run: (item: T) => Promise<R>,
  take: (item: T, result: R) => Promise<void> = async () => {},
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let isFailed = false;
  const next = () => {
    const it = isFailed ? null : rest.next();
    return it === null || it.done ? null : { item: it.value };
  };
  const lane = async () => {
    for (let now = next(); now; now = next()) {
      const result = await run(now.item);
      if (!isFailed) await take(now.item, result);
    }
  };
  const untilFailure = (working: Promise<void>) =>
    working.catch((error: unknown) => {
      isFailed = true;
      throw error;
    });
  await Promise.all(Array.from({ length: most }, () => untilFailure(lane())));
}
