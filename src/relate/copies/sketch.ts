import type { Block } from "../../records/source.ts";
import { smallHash } from "../../text/fingerprint.ts";
import { mixed, paragraphWords, shinglesOf } from "./shingles.ts";

/** How many hash functions a sketch has: 256 bytes for each article. */
export const HASHES = 64;

/** Shorter paragraphs, such as "He declined.", are the same in many articles by chance. */
export const MIN_PARAGRAPH_WORDS = 5;

/** What of an article's text is compared with all others, to find those that may be copies of it. */
export interface CopySketch {
  /** MinHash (Broder 1997): for each of 64 hash functions, its least value over the shingles. */
  readonly minima: Uint32Array;
  /** How many different shingles the text has. */
  readonly shingles: number;
  /** A hash of each paragraph that isn't short, each once, ascending. */
  readonly paragraphs: Uint32Array;
}

/** What of a sketch tells how alike two texts are. */
export type Minima = Pick<CopySketch, "minima" | "shingles">;

/** The sketches of articles. Each is asked for when it is needed, as those of a large archive aren't in memory. */
export interface Sketches {
  readonly length: number;
  at(index: number): CopySketch | undefined;
}

/** The factors and summands of the hash functions `factor * x + summand`, all odd; the same on every machine. */
const FUNCTIONS = Array.from({ length: HASHES }, (_, index) => ({
  factor: mixed(2 * index + 1) | 1,
  summand: mixed(2 * index + 2) | 1,
}));

/** The sketch of an article's paragraphs, in time linear in their length. */
export function sketchOf(blocks: readonly Pick<Block, "text">[]): CopySketch {
  const paragraphs = paragraphWords(blocks);
  const shingles = differentOf(shinglesOf(paragraphs));
  const long = paragraphs.filter((words) => words.length >= MIN_PARAGRAPH_WORDS);
  return {
    minima: minimaOf(shingles),
    shingles: shingles.length,
    paragraphs: differentOf(Uint32Array.from(long, paragraphHash)),
  };
}

/** Each number once, ascending. */
function differentOf(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.sort();
  let end = 0;
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[at - 1]) {
      sorted[end] = sorted[at] ?? 0;
      end += 1;
    }
  return sorted.slice(0, end);
}

/** Names a paragraph by its words with a space between each two. */
export function paragraphHash(words: readonly string[]): number {
  let hash = smallHash(words[0] ?? "");
  for (let at = 1; at < words.length; at += 1) hash = smallHash(words[at] ?? "", smallHash(" ", hash));
  return hash;
}

function minimaOf(shingles: Uint32Array): Uint32Array {
  return Uint32Array.from(FUNCTIONS, ({ factor, summand }) => {
    let least = 0xffffffff;
    for (let at = 0; at < shingles.length; at += 1) {
      const hash = (Math.imul(shingles[at] ?? 0, factor) + summand) >>> 0;
      if (hash < least) least = hash;
    }
    return least;
  });
}

/** What two sketches suggest of how much their texts have in common. */
interface Likeness {
  /** The share of shingles that are in both, of all that are in either (Jaccard). */
  readonly jaccard: number;
  /** The share of the shorter text's shingles that are in the longer one. */
  readonly containment: number;
}

/** Compared in full, if it is estimated at so much: below what is claimed, as the estimate may be wrong by two standard errors. */
const LEAST = { jaccard: 0.2, containment: 0.45 } as const;

/** How alike two texts are, as `estimated`; null if that is too little for them to be compared in full. */
export function likenessOf(
  one: Minima | undefined,
  other: Minima | undefined,
  isCommon: (at: number) => boolean,
): number | null {
  if (!one || !other) return null;
  const { jaccard, containment } = estimated(one, other, isCommon);
  if (jaccard < LEAST.jaccard && containment < LEAST.containment) return null;
  return Math.max(jaccard, containment);
}

/** If so many hashes are equal, it doesn't matter how common they are: it is a large family of copies. */
const CERTAIN = HASHES / 2;

/**
 * Estimates how alike two texts are; the standard error is at most 0.06 at 64 hashes.
 * @param isCommon whether many articles have the first one's hash of a function: those count only if half of all hashes are equal.
 */
function estimated(one: Minima, other: Minima, isCommon: (at: number) => boolean): Likeness {
  let [equal, rare] = [0, 0];
  for (let at = 0; at < HASHES; at += 1)
    if (one.minima[at] === other.minima[at]) {
      equal += 1;
      if (!isCommon(at)) rare += 1;
    }
  const jaccard = (equal >= CERTAIN ? equal : rare) / HASHES;
  const shared = (jaccard * (one.shingles + other.shingles)) / (1 + jaccard);
  return { jaccard, containment: Math.min(1, shared / Math.min(one.shingles, other.shingles)) };
}
