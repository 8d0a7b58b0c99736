import { type Best, bestList, lookUp, postingsOf } from "../../date/stories/postings.ts";
import { lengthOf, type Slice } from "./slice.ts";

/** Which others are looked for. */
export interface Wanted {
  /** What two must have in common at least, where what isn't listed is taken as the most that it can be. */
  readonly least: number;
  /** How many others, those that have most in common in what is listed. */
  readonly most: number;
  /** Whether two that both ask are found by both; else only by the first one. */
  readonly isBothWays: boolean;
}

/** For each of some that were compared, the best of the others: those of one lie side by side. */
export interface BestLists {
  /** Where the others of each begin; its last ones end where the next one's begin. */
  readonly starts: Uint32Array;
  /** Their indexes in the whole list, and what each has in common in listed terms: the most alike first, then the lower index. */
  readonly indexes: Uint32Array;
  readonly sums: Float64Array;
}

/** By so much a sum may be too small because of its rounding. */
const ROUNDING = 1e-9;

/**
 * For each of some that asks, those of others that are most like it. It takes nothing but two slices: which terms are listed was decided with
 * all articles. What two have in common is added up in the order of the first one's terms, so it is the same however a list was cut.
 */
export function bestAmong(queries: Slice, targets: Slice, { least, most, isBothWays }: Wanted): BestLists {
  const size = Math.max(highestOf(queries.terms), highestOf(targets.terms)) + 1;
  const { rests, asks, first } = targets;
  let [own, rest] = [0, 0];
  const isWanted = (other: number, sum: number) => {
    const isOpen = isBothWays || first + other > own || asks[other] === 0;
    return first + other !== own && isOpen && sum + rest * (rests[other] ?? 0) >= least;
  };
  const postings = postingsOf(targets, size, Number.POSITIVE_INFINITY);
  const look = lookUp(postings, lengthOf(targets), { isWanted, most });
  const longest = rests.reduce((longest, rest) => Math.max(longest, rest), 0);
  const areLater = !isBothWays && asks.every((asks) => asks === 1);
  const lists = growing(lengthOf(queries));
  for (let at = 0; at < lengthOf(queries); at += 1) {
    if (queries.asks[at] === 1) {
      [own, rest] = [queries.first + at, queries.rests[at] ?? 0];
      // Nearly all have less in common than this, which is asked first.
      lists.add(look(queries, at, least - ROUNDING - rest * longest, areLater ? own - first : -1), first);
    }
    lists.close(at);
  }
  return lists.all();
}

/** The highest of some terms; 0 if there are none. */
export function highestOf(terms: Uint32Array): number {
  let highest = 0;
  for (let at = 0; at < terms.length; at += 1) highest = Math.max(highest, terms[at] ?? 0);
  return highest;
}

/** Lists that are made one after the other. @param length how many there will be. */
function growing(length: number) {
  const starts = new Uint32Array(length + 1);
  let [indexes, sums] = [new Uint32Array(4 * length), new Float64Array(4 * length)];
  let end = 0;
  const makeRoom = (count: number) => {
    if (end + count <= indexes.length) return;
    const [smallIndexes, smallSums, size] = [indexes, sums, 2 * (end + count)];
    [indexes, sums] = [new Uint32Array(size), new Float64Array(size)];
    indexes.set(smallIndexes);
    sums.set(smallSums);
  };
  return {
    /** Adds some to the end of the list that is being made. @param first what their indexes are counted from. */
    add(best: Best, first: number): void {
      makeRoom(best.count);
      for (let at = 0; at < best.count; at += 1) {
        indexes[end] = first + (best.indexes[at] ?? 0);
        sums[end] = best.sums[at] ?? 0;
        end += 1;
      }
    },
    /** The list of one, by its place, is whole. */
    close(at: number): void {
      starts[at + 1] = end;
    },
    all: (): BestLists => ({ starts, indexes: indexes.slice(0, end), sums: sums.slice(0, end) }),
  };
}

/** The best of all others from those of parts of them. @param parts of the same queries, one for each slice of others. */
export function mergedBest(parts: readonly BestLists[], most: number): BestLists {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const length = (only?.starts.length ?? 1) - 1;
  const [lists, best] = [growing(length), bestList(most)];
  for (let at = 0; at < length; at += 1) {
    best.clear();
    for (const { starts, indexes, sums } of parts)
      for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 1)
        best.keep(indexes[place] ?? 0, sums[place] ?? 0);
    lists.add(best, 0);
    lists.close(at);
  }
  return lists.all();
}

/** The best lists of several slices, one after the other. */
export function joinedBest(parts: readonly BestLists[]): BestLists {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const total = (count: (part: BestLists) => number) => parts.reduce((sum, part) => sum + count(part), 0);
  const found = total(({ indexes }) => indexes.length);
  const starts = new Uint32Array(total((part) => part.starts.length - 1) + 1);
  const [indexes, sums] = [new Uint32Array(found), new Float64Array(found)];
  let [list, end] = [0, 0];
  for (const part of parts) {
    for (const [at, start] of part.starts.entries()) starts[list + at] = end + start;
    indexes.set(part.indexes, end);
    sums.set(part.sums, end);
    list += part.starts.length - 1;
    end += part.indexes.length;
  }
  return { starts, indexes, sums };
}

/** The indexes of the best for one of those that were compared. */
export const bestOf = ({ starts, indexes }: Pick<BestLists, "starts" | "indexes">, at: number): Uint32Array =>
  indexes.subarray(starts[at], starts[at + 1]);
