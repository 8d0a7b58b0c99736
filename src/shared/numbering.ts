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
 * @param most so many words are in one table.
 */
export function numberingOf(known: readonly (string | null)[], most = MOST): Numbering {
  const words = known.slice();
  const free: number[] = [];
  for (let number = known.length - 1; number >= 0; number -= 1) if (known[number] === null) free.push(number);
  let tables: Tables | null = null;
  const numberIfAny = (word: string) => {
    tables ??= tablesOf(words, most);
    return numberIn(tables, word);
  };
  return {
    numberIfAny,
    numberOf(word) {
      const own = numberIfAny(word);
      if (own !== null) return own;
      const number = free.pop() ?? words.length;
      words[number] = word;
      if (tables !== null) enter(tables, word, number, most);
      return number;
    },
    wordOf: (number) => words[number] ?? "",
    size: () => words.length,
    forget() {
      tables = null;
    },
  };
}

/** A Map ends at 16.7 million. */
const MOST = 2 ** 23;

/** The numbers of words: nearly always one table, and several in an archive with many million words. */
type Tables = Map<string, number>[];

function tablesOf(words: readonly (string | null)[], most: number): Tables {
  const tables: Tables = [];
  for (let number = 0; number < words.length; number += 1) {
    const word = words[number] ?? null;
    if (word !== null) enter(tables, word, number, most);
  }
  return tables;
}

/** Enters a word that isn't there. */
function enter(tables: Tables, word: string, number: number, most: number): void {
  const last = tables.at(-1);
  if (last !== undefined && last.size < most) last.set(word, number);
  else tables.push(new Map([[word, number]]));
}

function numberIn(tables: Tables, word: string): number | null {
  for (let at = 0; at < tables.length; at += 1) {
    const number = tables[at]?.get(word);
    if (number !== undefined) return number;
  }
  return null;
}
