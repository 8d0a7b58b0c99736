/** A number for each different word, so that many lists of the same words take little memory. */
export interface Numbering {
  numberOf(word: string): number;
  /** The word of a number; empty for a number that no word has. */
  wordOf(number: number): string;
  /** How many words have a number. */
  size(): number;
}

/** Numbers words in the order in which they come, from 0. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    wordOf: (number) => words[number] ?? "",
    size: () => words.length,
  };
}
