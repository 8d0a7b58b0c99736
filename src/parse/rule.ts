import type { ParsingRuleId } from "../data/rules/parsing.ts";
import type { Block, Credit } from "../records/source.ts";
import { endsSentence, sentences } from "../text/sentences.ts";
import { spacedWords } from "../text/wordCount.ts";

/** Why a block is set aside from the article, and what it says about it. */
export interface Finding {
  readonly reason: string;
  /** The author, place or date that the block gives, if any. */
  readonly credits?: readonly Credit[];
  /** It could also be a headline: it is kept if it is the first block and there is no other headline. */
  readonly doubt?: boolean;
}

/** A block's surroundings: all blocks, its own number, and where the body begins and ends. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly index: number;
  /** The number of the block with the first full sentence. The blocks before it are the head. */
  readonly bodyStart: number;
  /** The number of the last block that ends a sentence; -1 if there is none. */
  readonly bodyEnd: number;
}

/**
 * Recognises one kind of text that surrounds articles, such as captions. `find` is called for each
 * block; null keeps the block in the article.
 */
export interface SetAsideRule {
  readonly step: ParsingRuleId;
  find(block: Block, around: Surroundings): Finding | null;
}

/** Whether a block is before the body, or is the last full sentence or after it. */
export function outsideBody({ index, bodyStart: start, bodyEnd }: Surroundings): boolean {
  return index < start || index >= bodyEnd;
}

/** Scripts without spaces between words. Their words have about two characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** About how many words a text has: runs between spaces, and half of the unspaced characters. */
function wordCount(text: string): number {
  // Most texts have none of these characters, and testing a range is much faster than testing scripts.
  if (!/[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff\ud840-\ud87f]/.test(text)) return spacedWords(text);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return spacedWords(text.replace(UNSPACED, " ")) + Math.ceil(unspaced / 2);
}

/** Whether a text has more words than so many. Of a long text hardly more than these are read. */
export function hasMoreWords(text: string, most: number): boolean {
  // A word has a character at least. Many short lines are asked about many times.
  if (text.length <= most) return false;
  const beginning = text.slice(0, (most + 1) * LONG_WORD);
  const isCut = beginning.length < text.length;
  // The last word of the beginning may be only a part of one, or of a pair of characters.
  return (isCut && wordCount(beginning) > most + 2) || wordCount(text) > most;
}

/** Hardly any word is as long, in characters. */
const LONG_WORD = 20;

/** The fewest words of the paragraph that begins the body. */
const MIN_LEDE_WORDS = 8;

/** The longest question that can be a headline, in words. */
const MAX_QUESTION_WORDS = 25;

/**
 * The number of the first block with a full sentence; 0 if there is none. A single question or
 * exclamation at the beginning is a headline if a sentence follows.
 */
export function bodyStart(blocks: readonly Block[]): number {
  const first = blocks.findIndex(isSentence);
  if (first !== 0 || !isExclamation(blocks[0]?.text ?? "")) return Math.max(0, first);
  const next = blocks.findIndex((block, index) => index > 0 && isSentence(block));
  return Math.max(0, next);
}

function isSentence({ kind, text }: Block): boolean {
  return kind !== "heading" && endsSentence(text) && hasMoreWords(text, MIN_LEDE_WORDS - 1);
}

function isExclamation(text: string): boolean {
  const ends = /[?!？！؟]["'”’»]?$/.test(text);
  return ends && !hasMoreWords(text, MAX_QUESTION_WORDS) && sentences(text).length === 1;
}
