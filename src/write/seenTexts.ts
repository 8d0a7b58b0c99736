import { smallHash } from "../text/fingerprint.ts";

/** Texts that were seen, as hashes of 53 bits: 8 bytes each. Among a million, two have the same hash with a probability of 1 in 20,000. */
export class SeenTexts {
  readonly #hashes: number[] = [];
  #sorted: Float64Array | null = null;

  add(text: string): void {
    this.#hashes.push(hashOf(text));
    this.#sorted = null;
  }

  /** Whether a text was seen; seldom true though it wasn't. */
  has(text: string): boolean {
    const [hash, sorted] = [hashOf(text), this.#inOrder()];
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? 0) < hash) from = middle + 1;
      else to = middle;
    }
    return sorted[from] === hash;
  }

  /** Whether each was another one; seldom false though they were. */
  areDifferent(): boolean {
    const sorted = this.#inOrder();
    for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) return false;
    return true;
  }

  #inOrder(): Float64Array {
    this.#sorted ??= Float64Array.from(this.#hashes).sort();
    return this.#sorted;
  }
}

/** The second hash begins with other bits. */
const hashOf = (text: string) => smallHash(text) * 2 ** 21 + (smallHash(text, 0x9e3779b9) >>> 11);
