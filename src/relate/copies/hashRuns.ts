/** More than the articles of an archive: with a hash of 32 bits, a number holds exactly so many. */
const INDEXES = 0x100000;

/** A hash and the index of an article that has it in one number, so that both are sorted at once. */
export const withIndex = (hash: number, index: number): number => hash * INDEXES + index;

/** The articles that have the same hash. */
interface HashRun {
  readonly hash: number;
  /** How many they are. */
  readonly count: number;
  /** The indexes of the first of them, in ascending order; all, if no number is given. */
  articles(most?: number): number[];
}

/** The hashes of a list that is sorted by them, each with its articles. @param sorted numbers from `withIndex`. */
export function* hashRuns(sorted: Float64Array): Generator<HashRun> {
  const hashAt = (at: number) => Math.floor((sorted[at] ?? 0) / INDEXES);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const [start, hash] = [from, hashAt(from)];
    while (to < sorted.length && hashAt(to) === hash) to += 1;
    const count = to - start;
    const articles = (most = count) =>
      Array.from(sorted.subarray(start, start + Math.min(count, most)), (one) => one % INDEXES);
    yield { hash, count, articles };
  }
}
