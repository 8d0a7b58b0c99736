/** A number for each different word, so that many lists of the same words take little memory. */
export interface Numbering {
  numberOf(word: string): number;
  /** The number of a word that has one; null elsewhere. */
  numberIfAny(word: string): number | null;
  /** The word of a number; empty for a number that no word has. */
  wordOf(number: number): string;
  /** All numbers are smaller than this. */
  size(): number;
  /** Lets go of the table by which numbers are found. It is made anew if somebody asks. */
  forget(): void;
}

/** Numbers words in the order in which they come, from 0. */
export const numbering = (): Numbering => numberingOf([]);

/**
 * Numbers words beside some that have numbers already. The table by which a word's number is found is made when it is first asked for.
 * @param known words by their numbers, null for a number that is free: new words get those first.
 */
export function numberingOf(known: readonly (string | null)[]): Numbering {
  const words = known.slice();
  const free: number[] = [];
  for (let number = known.length - 1; number >= 0; number -= 1) if (known[number] === null) free.push(number);
  let numbers: Map<string, number> | null = null;
  const numberIfAny = (word: string) => {
    numbers ??= numbersOf(words);
    return numbers.get(word) ?? null;
  };
  return {
    numberIfAny,
    numberOf(word) {
      const own = numberIfAny(word);
      if (own !== null) return own;
      const number = free.pop() ?? words.length;
      words[number] = word;
      numbers?.set(word, number);
      return number;
    },
    wordOf: (number) => words[number] ?? "",
    size: () => words.length,
    forget() {
      numbers = null;
    },
  };
}

function numbersOf(words: readonly (string | null)[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < words.length; number += 1) {
    const word = words[number] ?? null;
    if (word !== null) numbers.set(word, number);
  }
  return numbers;
}
