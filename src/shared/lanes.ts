/**
 * Does something with each of some items, several at a time.
 * @param most how many at a time.
 * @param run may tell that an item needs no more of this thread for now.
 * @param take gets what came of each, in any order, and is waited for.
 * @param ahead how many items are taken before one of them has told so, or is done. So that the first go on while others get ready, and few are in memory.
 * @throws what one of them throws, as soon as it does: no other is begun or taken then.
 */
export async function lanes<T, R>(
  items: Iterable<T>,
  most: number,
  run: (item: T, onReady: () => void) => Promise<R>,
  take: (item: T, result: R) => Promise<void> = async () => {},
  ahead = most,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let isFailed = false;
  const next = () => {
    const it = isFailed ? null : rest.next();
    return it === null || it.done ? null : { item: it.value };
  };
  const enter = gate(ahead);
  const lane = async () => {
    for (;;) {
      const leave = await enter();
      const now = next();
      if (now === null) return leave();
      const result = await run(now.item, leave).finally(leave);
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

/** Lets so many in at a time, in the order in which they came. Each gets a function by which it leaves, as often as it likes. */
export function gate(most: number): () => Promise<() => void> {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async () => {
    if (inside === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      const next = waiting.shift();
      // Whoever comes in takes this place.
      if (next) next();
      else inside -= 1;
    };
  };
}
