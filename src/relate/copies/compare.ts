import type { CopyPair } from "../../records/copies.ts";
import type { Block } from "../../records/source.ts";
import { isTemplate, type Slots, slotsOf } from "./numberSlots.ts";
import { paragraphWords, SHINGLE_WORDS, shinglesOf } from "./shingles.ts";
import { MIN_PARAGRAPH_WORDS, paragraphHash } from "./sketch.ts";

/** What is claimed to be a copy or an excerpt: measured on edited variants of 200 articles (decision 29). */
const CLAIMED = { jaccard: 0.3, containment: 0.6 } as const;
/** What is offered to the curator. */
const POSSIBLE = { jaccard: 0.15, containment: 0.4 } as const;
/** The least number of different shingles in common. */
const MIN_SHARED = 30;
/** An article of at most this share of the other's words, nearly all of them from it, is an excerpt. */
const EXCERPT_LENGTH = 0.8;

/** A text, ready to be compared. */
export interface ComparedText {
  /** The shingle at each word; the last two words have none. */
  readonly shingles: Uint32Array;
  readonly distinct: ReadonlySet<number>;
  /** The shingles of paragraphs that stand in unrelated articles. */
  readonly standing: ReadonlySet<number>;
  readonly words: number;
  /** Where each paragraph begins, in words, and where it ends; without the short and the standing ones. */
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly slots: Slots;
}

export function comparedText(
  blocks: readonly Pick<Block, "text">[],
  standing: ReadonlySet<number>,
): ComparedText {
  const paragraphs = paragraphWords(blocks);
  const shingles = shinglesOf(paragraphs);
  const [own, standingShingles]: [[number, number][], Set<number>] = [[], new Set()];
  let words = 0;
  for (const paragraph of paragraphs) {
    const [from, to] = [words, words + paragraph.length];
    words = to;
    if (paragraph.length < MIN_PARAGRAPH_WORDS) continue;
    if (!standing.has(paragraphHash(paragraph))) own.push([from, to]);
    else for (const shingle of shingles.subarray(from, to)) standingShingles.add(shingle);
  }
  return {
    shingles,
    distinct: new Set(shingles),
    standing: standingShingles,
    words,
    paragraphs: own,
    slots: slotsOf(paragraphs),
  };
}

/** What two texts have in common, as counted. */
interface Compared extends Pick<CopyPair, "kind" | "words" | "same"> {
  readonly claim: "sure" | "possible" | "none";
}

/** Compares two texts exactly. The shorter one is first in `words` and `same` of an excerpt, if it is given first. */
export function compareTexts(one: ComparedText, other: ComparedText): Compared {
  const [shorter, longer] = one.words <= other.words ? [one, other] : [other, one];
  const [short, long] = [withoutStanding(shorter), withoutStanding(longer)];
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared += 1;
  const jaccard = shared / (short.size + long.size - shared);
  const containment = shared / Math.max(1, short.size);
  const covered = coverage(shorter, longer);
  const isPossible = shared >= MIN_SHARED && !isTemplate(shorter.slots, longer.slots);
  const isOfSameText = isPossible && mostlyCovered(shorter, covered);
  const reaches = (least: typeof CLAIMED | typeof POSSIBLE) =>
    jaccard >= least.jaccard || containment >= least.containment;
  const isSure = isOfSameText && reaches(CLAIMED);
  const isExcerpt = containment >= CLAIMED.containment && shorter.words <= EXCERPT_LENGTH * longer.words;
  const same = [sum(coverage(one, other)), sum(coverage(other, one))] as const;
  return {
    kind: isExcerpt ? "excerpt" : "copy",
    claim: isSure ? "sure" : isPossible && reaches(POSSIBLE) ? "possible" : "none",
    words: [one.words, other.words],
    same,
  };
}

function withoutStanding({ distinct, standing }: ComparedText): ReadonlySet<number> {
  if (standing.size === 0) return distinct;
  return new Set([...distinct].filter((shingle) => !standing.has(shingle)));
}

/** For each word of a text, 1 if it is in a shingle that the other has, too. */
function coverage({ shingles, words }: ComparedText, { distinct }: ComparedText): Uint8Array {
  const covered = new Uint8Array(words);
  for (const [at, shingle] of shingles.entries())
    if (distinct.has(shingle)) covered.fill(1, at, at + SHINGLE_WORDS);
  return covered;
}

const sum = (covered: Uint8Array): number => covered.reduce((total, one) => total + one, 0);

/** Whether half of the paragraphs are at least half the other's: not so where only a box is the same. */
function mostlyCovered({ paragraphs }: ComparedText, covered: Uint8Array): boolean {
  const same = paragraphs.filter(([from, to]) => 2 * sum(covered.subarray(from, to)) >= to - from);
  return 2 * same.length >= paragraphs.length;
}
