/**
 * Waits until all of some work has ended, so that none of it still runs when somebody clears up.
 * @throws then, if some of it failed, the first failure in their order.
 */
export async function allDone<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const ends = await Promise.allSettled(work);
  return ends.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}
