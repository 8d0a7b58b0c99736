import type { Block } from "../../records/source.ts";
import { smallHash } from "../../text/fingerprint.ts";
import { wordPattern } from "../../text/wordPattern.ts";

const WORD = wordPattern("[\\p{L}\\p{N}]+");

/** How many words a shingle has (Broder 1997): fewer would be in any two articles, more would be lost by each edit. */
export const SHINGLE_WORDS = 3;

/** The words of each paragraph in lower case. Punctuation differs between reprints, so it is left out. */
export function paragraphWords(blocks: readonly Pick<Block, "text">[]): string[][] {
  return blocks.map(({ text }) => {
    const lower = text.toLowerCase();
    return lower.match(WORD(lower)) ?? [];
  });
}

/** Mixes the bits of a hash: `fmix32` of MurmurHash3 (Appleby, public domain). */
export function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** The hash of each run of three words, by the position of its first word; runs go on over ends of paragraphs. */
export function shinglesOf(paragraphs: readonly (readonly string[])[]): Uint32Array {
  const hashes = new Uint32Array(paragraphs.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const words of paragraphs)
    for (const word of words) {
      hashes[end] = smallHash(word);
      end += 1;
    }
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    const [one = 0, two = 0, three = 0] = [hashes[at], hashes[at + 1], hashes[at + 2]];
    shingles[at] = mixed(Math.imul(mixed(Math.imul(mixed(one), 31) + two), 31) + three);
  }
  return shingles;
}
