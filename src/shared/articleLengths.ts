import { numbersToText, textToNumbers } from "./numberText.ts";

/** What a letter of `numbersToText` holds. */
const DIGIT = 32;

/**
 * How many words articles have, as their last digits and what is left: a quarter less, compressed, than both digits of each article
 * side by side, as each of the two is like its neighbours.
 */
export type LengthColumns = readonly [last: string, rest: string];

export const encodeLengths = (lengths: readonly number[]): LengthColumns => [
  numbersToText(lengths.map((length) => length % DIGIT)),
  numbersToText(lengths.map((length) => Math.floor(length / DIGIT))),
];

/** The reverse of `encodeLengths`. */
export function decodeLengths([last, rest]: LengthColumns): number[] {
  const digits = textToNumbers(last);
  return textToNumbers(rest).map((above, row) => above * DIGIT + (digits[row] ?? 0));
}

/**
 * Scores depend on the mean length of all articles. Pagefind's program adds the lengths up as floating-point numbers of 32 bits, one
 * after the other, which is not their exact sum in an archive of more than 16 million words.
 * @returns for each part of an archive the sum after its last article.
 */
export function sumsAfter(parts: readonly (readonly number[])[]): number[] {
  let sum = 0;
  return parts.map((lengths) => {
    for (const length of lengths) sum = Math.fround(sum + length);
    return sum;
  });
}

/** Up to here every whole number is a floating-point number of 32 bits. */
const EXACT = 2 ** 24;

/**
 * Lengths that may stand for those of a part that isn't loaded: the program's sum is the same after them, so the mean is, too.
 * @param count of the articles of the part.
 * @param from the sum before the part.
 * @param to that after it.
 */
export function standIns(count: number, from: number, to: number): number[] {
  const lengths = new Array<number>(count).fill(0);
  let sum = from;
  for (let row = 0; row < count && sum < to; row += 1) {
    const step = Math.min(to - sum, EXACT);
    lengths[row] = step;
    sum = Math.fround(sum + step);
  }
  return lengths;
}
