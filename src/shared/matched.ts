/** Stands for an item that isn't there, or isn't the same. */
export const NONE = -1;

/** Which items of two lists are the same: for each item its place in the other list, or `NONE`. */
export interface Matched {
  readonly formerOf: Int32Array;
  readonly nowOf: Int32Array;
}

/**
 * Finds the items that are in two lists and are the same there. The order of these is the same in both.
 * @param now the keys of the items, all different, in ascending order of their code units; so is `former`.
 */
export function matched(
  now: readonly string[],
  former: readonly string[],
  isSame: (at: number, was: number) => boolean,
): Matched {
  const formerOf = new Int32Array(now.length).fill(NONE);
  const nowOf = new Int32Array(former.length).fill(NONE);
  let was = 0;
  for (const [at, key] of now.entries()) {
    while ((former[was] ?? key) < key) was += 1;
    if (former[was] !== key || !isSame(at, was)) continue;
    formerOf[at] = was;
    nowOf[was] = at;
  }
  return { formerOf, nowOf };
}
