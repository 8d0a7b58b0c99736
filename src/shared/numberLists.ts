import { enlarged } from "./enlarged.ts";

/** A list of numbers for each of some items, side by side. */
export interface NumberLists {
  /** Where the numbers of each begin; its last ones end where the next one's begin. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The numbers of an item. */
export const numbersOf = ({ starts, numbers }: NumberLists, at: number): Uint32Array =>
  numbers.subarray(starts[at], starts[at + 1]);

/** Lists of numbers that are made one after the other. @param length how many there will be. */
export function growingLists(length: number) {
  const starts = new Uint32Array(length + 1);
  let numbers = new Uint32Array(4 * length);
  let [list, end] = [0, 0];
  return {
    /** Adds a number to the list that is being made. */
    add(number: number): void {
      if (end === numbers.length) numbers = enlarged(numbers, new Uint32Array(2 * end + 64));
      numbers[end] = number;
      end += 1;
    },
    /** Ends the list that was being made. */
    close(): void {
      list += 1;
      starts[list] = end;
    },
    all: (): NumberLists => ({ starts, numbers: numbers.slice(0, end) }),
  };
}
