import type { ParsingRuleId } from "../data/rules/parsing.ts";
import type { Block, Credit } from "../records/source.ts";
import { sentences } from "../text/sentences.ts";

/** What a rule says of one block: why it is not the article's own text, or what it credits. */
export interface Finding {
  readonly reason: string;
  /** What the block says of the article, when it says something. */
  readonly credits?: readonly Credit[];
  /** It may as well be a headline: it stays when it opens the text and no other headline does. */
  readonly doubt?: boolean;
}

/** Where a rule looks: all blocks that are left, and the headline when there is one. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly index: number;
  /** Number of the block with the first full sentence: what stands before it is its head. */
  readonly bodyStart: number;
  /** Number of the last block that ends a sentence; -1 where there is none. */
  readonly bodyEnd: number;
}

/**
 * One kind of text that stands around an article. `find` is asked of each block alone, with its
 * surroundings; null leaves the block where it is.
 */
export interface SetAsideRule {
  readonly step: ParsingRuleId;
  find(block: Block, around: Surroundings): Finding | null;
}

/** Whether a block stands before the body, or behind its last full sentence. */
export function outsideBody({ index, bodyStart: start, bodyEnd }: Surroundings): boolean {
  return index < start || index >= bodyEnd;
}

/** A sentence that ends: terminal punctuation, perhaps inside quotes or brackets. */
export const endsSentence = (text: string) => /[.!?…。！？؟।][\s"'”’»)\]]*$/.test(text);

/** Scripts that part no words by spaces; a word of theirs has about two characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How many words a text has, about: runs between spaces, and half the unspaced characters. */
export function wordCount(text: string): number {
  // Most text has none of them, and this range is tested far faster than the scripts are.
  if (!/[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff\ud840-\ud87f]/.test(text)) return spacedWords(text);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return spacedWords(text.replace(UNSPACED, " ")) + Math.ceil(unspaced / 2);
}

const spacedWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words of the shortest paragraph that opens an article's body. */
const MIN_LEDE_WORDS = 8;

/** The longest question that may be a headline, in words. */
const MAX_QUESTION_WORDS = 25;

/**
 * Number of the first block with a full sentence; 0 where there is none. A question or a cry
 * that opens the text alone is its headline, when a sentence stands below it.
 */
export function bodyStart(blocks: readonly Block[]): number {
  const first = blocks.findIndex(isSentence);
  if (first !== 0 || !isCry(blocks[0]?.text ?? "")) return Math.max(0, first);
  const next = blocks.findIndex((block, index) => index > 0 && isSentence(block));
  return Math.max(0, next);
}

function isSentence({ kind, text }: Block): boolean {
  return kind !== "heading" && endsSentence(text) && wordCount(text) >= MIN_LEDE_WORDS;
}

function isCry(text: string): boolean {
  const ends = /[?!？！؟]["'”’»]?$/.test(text);
  return ends && wordCount(text) <= MAX_QUESTION_WORDS && sentences(text).length === 1;
}
