/** So many files at a time are enough to keep other cores busy, and few enough to be in memory. */
const AT_ONCE = 8;

/**
 * Makes something of each of some items, several ahead, and finishes one after the other: which of them is ready first changes nothing.
 * @throws what one of them throws.
 */
export async function inTurn<T, R>(
  items: Iterable<T>,
  make: (item: T) => Promise<() => R>,
): Promise<readonly R[]> {
  const ahead: Promise<() => R>[] = [];
  const finished: R[] = [];
  const finishFirst = async () => {
    const finish = await ahead.shift();
    if (finish) finished.push(finish());
  };
  for (const item of items) {
    const made = make(item);
    // If several fail, the first failure is told.
    made.catch(() => {});
    ahead.push(made);
    if (ahead.length >= AT_ONCE) await finishFirst();
  }
  while (ahead.length > 0) await finishFirst();
  return finished;
}
