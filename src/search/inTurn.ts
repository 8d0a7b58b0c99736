/** So many files at a time are enough to keep other cores busy, and few enough to be in memory. */
const AT_ONCE = 8;

interface Ahead<R> {
  readonly made: Promise<() => R>;
  isReady: boolean;
}

/**
 * Makes something of each of some items, several ahead, and finishes one after the other: which of them is ready first changes nothing.
 * Those that are ready at once, such as a file that is carried over, don't count, so that none of the others waits behind them.
 * @throws what one of them throws.
 */
export async function inTurn<T, R>(
  items: Iterable<T>,
  make: (item: T) => Promise<() => R>,
): Promise<readonly R[]> {
  const ahead: Ahead<R>[] = [];
  const finished: R[] = [];
  let waiting = 0;
  const finishFirst = async () => {
    const finish = await ahead.shift()?.made;
    if (finish) finished.push(finish());
  };
  for (const item of items) {
    const one: Ahead<R> = { made: make(item), isReady: false };
    const ready = () => {
      one.isReady = true;
      waiting -= 1;
    };
    waiting += 1;
    // If several fail, the first failure is told.
    one.made.then(ready, ready);
    ahead.push(one);
    await null;
    while (ahead[0]?.isReady) await finishFirst();
    while (waiting >= AT_ONCE) await finishFirst();
  }
  while (ahead.length > 0) await finishFirst();
  return finished;
}
