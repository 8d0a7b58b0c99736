import { type Found, keepBest, lookUp, postingsOf } from "../../date/stories/postings.ts";
import { lengthOf, partAt, type Slice } from "./slice.ts";

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
export function bestAmong(queries: Slice, targets: Slice, wanted: Wanted): BestLists {
  const parts = Array.from(targets.rests, (_, at) => partAt(targets, at));
  const size = Math.max(highestOf(queries.terms), highestOf(targets.terms)) + 1;
  const look = lookUp(postingsOf(parts, size, Number.POSITIVE_INFINITY), lengthOf(targets));
  const longest = targets.rests.reduce((most, rest) => Math.max(most, rest), 0);
  const areLater = !wanted.isBothWays && targets.asks.every((asks) => asks === 1);
  const lists = Array.from(queries.rests, (rest, at): readonly Found[] => {
    if (queries.asks[at] === 0) return [];
    const own = queries.first + at;
    const isWanted = (other: number, sum: number) => {
      const index = targets.first + other;
      const isOpen = wanted.isBothWays || index > own || targets.asks[other] === 0;
      return index !== own && isOpen && sum + rest * (targets.rests[other] ?? 0) >= wanted.least;
    };
    // Nearly all have less in common than this, which is asked first.
    const least = wanted.least - ROUNDING - rest * longest;
    const after = areLater ? own - targets.first : -1;
    return look(partAt(queries, at), { isWanted, least, most: wanted.most, after });
  });
  return listsOf(lists, targets.first);
}

const highestOf = (terms: Uint32Array): number => terms.reduce((most, term) => Math.max(most, term), 0);

function listsOf(lists: readonly (readonly Found[])[], first: number): BestLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  const total = starts[lists.length] ?? 0;
  const [indexes, sums] = [new Uint32Array(total), new Float64Array(total)];
  let end = 0;
  for (const list of lists)
    for (let at = 0; at < list.length; at += 1) {
      const found = list[at];
      indexes[end] = first + (found?.index ?? 0);
      sums[end] = found?.sum ?? 0;
      end += 1;
    }
  return { starts, indexes, sums };
}

/** The best of all others from those of parts of them. @param parts of the same queries, one for each slice of others. */
export function mergedBest(parts: readonly BestLists[], most: number): BestLists {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const total = parts.reduce((sum, { indexes }) => sum + indexes.length, 0);
  const starts = new Uint32Array(only?.starts.length ?? 1);
  const [indexes, sums] = [new Uint32Array(total), new Float64Array(total)];
  let end = 0;
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const some = parts.filter((part) => part.starts[at] !== part.starts[at + 1]);
    const [first] = some;
    if (first && some.length === 1) {
      const [from, to] = [first.starts[at] ?? 0, first.starts[at + 1] ?? 0];
      indexes.set(first.indexes.subarray(from, to), end);
      sums.set(first.sums.subarray(from, to), end);
      end += to - from;
    } else
      for (const { index, sum } of bestIn(some, at, most)) {
        indexes[end] = index;
        sums[end] = sum;
        end += 1;
      }
    starts[at + 1] = end;
  }
  return { starts, indexes: indexes.slice(0, end), sums: sums.slice(0, end) };
}

function bestIn(parts: readonly BestLists[], at: number, most: number): Found[] {
  const best: Found[] = [];
  for (const { starts, indexes, sums } of parts)
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 1)
      keepBest(best, { index: indexes[place] ?? 0, sum: sums[place] ?? 0 }, most);
  return best;
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
export const bestOf = ({ starts, indexes }: BestLists, at: number): Uint32Array =>
  indexes.subarray(starts[at], starts[at + 1]);
