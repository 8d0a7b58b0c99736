import type { ArchiveWord } from "../shared/wordList.ts";

/** How many words are offered for one. */
const OFFERED = 3;

/**
 * The words of the archive that are most like one that it doesn't have: with the fewest letters
 * changed, the most frequent first. Capitals and marks on letters don't count.
 */
export function suggest(missing: string, words: readonly ArchiveWord[]): ArchiveWord[] {
  const wanted = fold(missing);
  const most = allowance(wanted.length);
  const near = words.flatMap((known) => {
    if (Math.abs(known.word.length - wanted.length) > most + 2) return [];
    const steps = distance(wanted, fold(known.word), most);
    return steps <= most ? [{ known, steps }] : [];
  });
  return near
    .sort(
      (a, b) => a.steps - b.steps || b.known.count - a.known.count || (a.known.word < b.known.word ? -1 : 1),
    )
    .slice(0, OFFERED)
    .map(({ known }) => known);
}

/** How many letters may differ: in a short word any other would make another word of it. */
function allowance(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
}

/**
 * How many letters have to be changed, added, left out, or swapped with their neighbour (optimal
 * string alignment). Gives up beyond `most`.
 */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, row, last, before);
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** The steps from the first `row` letters of one word to each beginning of the other. */
function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const next = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = one[row - 1] === other[column - 1];
    const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const added = Math.min(last[column] ?? 0, next[column - 1] ?? 0) + 1;
    const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : added;
    next.push(Math.min(added, changed, swapped));
  }
  return next;
}
