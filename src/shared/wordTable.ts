/** Finds the numbers of words. */
export interface WordTable {
  /** @returns null for a word that isn't there. */
  numberOf(word: string): number | null;
  /** Adds a word that isn't there yet. */
  add(number: number): void;
}

/** So many places there are at first. */
const FEWEST_PLACES = 1024;

/**
 * A table of words in lists of numbers: a word's hash says where its number is looked for, first there and then in the places after it. A Map
 * takes four times as much memory, and ends at 16.7 million words.
 * @param wordOf the word of a number that was added.
 * @param size for how many words there is room at first; it changes nothing but the time.
 */
export function wordTable(wordOf: (number: number) => string | null | undefined, size = 0): WordTable {
  let places = placesFor(Math.max(FEWEST_PLACES, 2 * size));
  let count = 0;
  return {
    numberOf(word) {
      const { numbers, hashes } = places;
      const [hash, last] = [hashOf(word), numbers.length - 1];
      for (let at = hash & last; numbers[at] !== NONE; at = (at + 1) & last) {
        const number = numbers[at] ?? NONE;
        if (hashes[at] === hash && wordOf(number) === word) return number;
      }
      return null;
    },
    add(number) {
      count += 1;
      // Half of the places are free, so that the next free one is near.
      if (2 * count > places.numbers.length) places = enlarged(places);
      put(places, number, hashOf(wordOf(number) ?? ""));
    },
  };
}

const NONE = -1;

/** A number, or none, and the hash of its word in each place. */
interface Places {
  readonly numbers: Int32Array;
  readonly hashes: Int32Array;
}

function placesFor(least: number): Places {
  const length = 2 ** Math.ceil(Math.log2(least));
  return { numbers: new Int32Array(length).fill(NONE), hashes: new Int32Array(length) };
}

function enlarged({ numbers, hashes }: Places): Places {
  const larger = placesFor(2 * numbers.length);
  for (let at = 0; at < numbers.length; at += 1)
    if (numbers[at] !== NONE) put(larger, numbers[at] ?? NONE, hashes[at] ?? 0);
  return larger;
}

function put({ numbers, hashes }: Places, number: number, hash: number): void {
  const last = numbers.length - 1;
  let at = hash & last;
  while (numbers[at] !== NONE) at = (at + 1) & last;
  numbers[at] = number;
  hashes[at] = hash;
}

/** 32 bits of all characters, mixed at the end as MurmurHash3 does it. */
function hashOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x5bd1e995);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
