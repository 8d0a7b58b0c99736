import { least } from "../shared/extremes.ts";
import type { ArchiveWord } from "../shared/wordList.ts";
import { foldAccents } from "./normalize.ts";

/** How many words are suggested for one. */
const MAX_SUGGESTIONS = 3;

/** How many characters longer a spelling may be than its folded form, for its accents. */
const ACCENTS = 2;

/**
 * The words of the archive that are most like a word that it doesn't have: those with the fewest different
 * letters, and of these the most frequent first. Case and accents don't count.
 */
export function suggest(missing: string, words: readonly ArchiveWord[]): ArchiveWord[] {
  const wanted = fold(missing);
  const maxEdits = maxEditsFor(wanted.length);
  const similar = words.flatMap((known) => {
    if (Math.abs(known.word.length - wanted.length) > maxEdits + ACCENTS) return [];
    const edits = editDistance(wanted, fold(known.word), maxEdits);
    return edits <= maxEdits ? [{ known, edits }] : [];
  });
  return similar
    .sort(
      (a, b) => a.edits - b.edits || b.known.count - a.known.count || (a.known.word < b.known.word ? -1 : 1),
    )
    .slice(0, MAX_SUGGESTIONS)
    .map(({ known }) => known);
}

/** How many letters may differ. In a short word, one other letter already makes a different word. */
function maxEditsFor(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

const fold = (word: string) => foldAccents(word).replaceAll("’", "'");

/**
 * The number of letters that have to be replaced, added, deleted, or swapped with their neighbour (optimal
 * string alignment distance). Stops counting above `max`.
 */
function editDistance(from: string, to: string, max: number): number {
  if (Math.abs(from.length - to.length) > max) return max + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = nextRow({ from, to, row, last, beforeLast });
    if (least(next) > max) return max + 1;
    [beforeLast, last] = [last, next];
  }
  return last[to.length] ?? 0;
}

interface DistanceTable {
  readonly from: string;
  readonly to: string;
  /** The row to fill. */
  readonly row: number;
  /** The two rows above it. */
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

/** A row of the distance table: the edits from the first `row` letters of `from` to each prefix of `to`. */
function nextRow({ from, to, row, last, beforeLast }: DistanceTable): number[] {
  const next = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const isSame = from[row - 1] === to[column - 1];
    const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    const addedOrDeleted = Math.min(last[column] ?? 0, next[column - 1] ?? 0) + 1;
    const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : addedOrDeleted;
    next.push(Math.min(addedOrDeleted, replaced, swapped));
  }
  return next;
}
