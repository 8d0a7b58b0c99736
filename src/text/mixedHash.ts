/**
 * Hashes of texts and numbers as whole numbers of 53 bits: two halves of 32 bits that are mixed as MurmurHash3 does, each with constants
 * of its own (github.com/aappleby/smhasher, public domain). They tell apart what is compared with its own former state, and are no
 * protection against somebody who looks for two texts with one hash.
 */
export interface MixedHashes {
  /** Adds 32 bits to one of the hashes. */
  add(place: number, word: number): void;
  /** The same of a number of 64 bits. */
  addNumber(place: number, number: number): void;
  /** The hash of all that was added in a place, which begins anew. */
  end(place: number): number;
}

/** @param size how many hashes there are. */
export function mixedHashes(size: number): MixedHashes {
  const [lows, highs] = [new Int32Array(size), new Int32Array(size)];
  const words = new Int32Array(2);
  const numbers = new Float64Array(words.buffer);
  const add = (place: number, word: number): void => {
    const low = (lows[place] ?? 0) ^ Math.imul(turned(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
    lows[place] = Math.imul(turned(low, 13), 5) + 0xe6546b64;
    const high = (highs[place] ?? 0) ^ Math.imul(turned(Math.imul(word, 0x239b961b), 16), 0xab0e9789);
    highs[place] = Math.imul(turned(high, 17), 5) + 0x561ccd1b;
  };
  return {
    add,
    addNumber(place, number) {
      numbers[0] = number;
      add(place, words[0] ?? 0);
      add(place, words[1] ?? 0);
    },
    end(place) {
      const low = spread(lows[place] ?? 0);
      const high = spread((highs[place] ?? 0) ^ low);
      lows[place] = 0;
      highs[place] = 0;
      return (high >>> 11) * 2 ** 32 + (low >>> 0);
    },
  };
}

/** Turns 32 bits to the left. */
const turned = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

/** Lets each bit change all others. */
function spread(bits: number): number {
  const first = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

const own = mixedHashes(1);

/** The hash of a text: of its characters, two at a time. */
export function hashOfText(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at += 2)
    own.add(0, text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0));
  own.add(0, length);
  return own.end(0);
}
