import type { Block } from "../records/source.ts";
import { sentences } from "../text/sentences.ts";
import { hasMoreWords } from "./rule.ts";

/** The longest such headline, in words: in ordinary letters, and where each word has a capital. */
const MAX_WORDS = 14;
const MAX_TITLE_WORDS = 18;

/** The first paragraph below it is this much longer, or is a second headline with such a paragraph below it. */
const MIN_LEDE_WORDS = 12;
const MIN_LEDE_SHARE = 1.4;

/** So many words of the headline, by their beginnings, are in the paragraphs below it. */
const MIN_SHARED = 2;
const STEM = 5;
const PARAGRAPHS = 3;

/** Words that headlines leave out, or write with a capital where every word has one. */
const LEFT_OUT = /(?:^| )(?:the|a|an|said|was|were|had|has|have|is|are|been|told|he|she|they|his|her)(?= )/;
const IN_CAPITALS =
  /(?:^| )(?:is|are|was|were|has|had|have|won|said|says|will|be|been|he|she|it|they|his|her)(?= )/;
/** Longer words that stay small where every other word has a capital. */
const SMALL =
  /^(?:with|from|over|after|into|about|than|that|amid|upon|under|between|against|through|without|toward|towards|during|before|until|onto|like|since)$/;
const COMMON = /^(?:that|this|with|from|they|their|have|will|about|after|over|into|more|than|when|what)$/;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/**
 * Whether a text's first line is a headline though it ends with a full stop, as in some databases of papers: it is one
 * sentence in the words of headlines, and the paragraphs below it say the same at length.
 */
export function isHeadlineSentence([first, ...below]: readonly Block[]): boolean {
  const [next] = below;
  if (!first || !next || first.kind !== "paragraph" || hasMoreWords(first.text, MAX_TITLE_WORDS))
    return false;
  if (/^["“„‘'«]/.test(first.text) || sentences(first.text).length !== 1) return false;
  if (isTitleCase(first.text)) return true;
  if (LEFT_OUT.test(first.text) || hasMoreWords(first.text, MAX_WORDS)) return false;
  const length = wordsOf(first.text).length;
  const isLede = ({ text }: Block) =>
    hasMoreWords(text, Math.max(MIN_LEDE_WORDS, length * MIN_LEDE_SHARE) - 1);
  const deck = below[1];
  return (isLede(next) || (deck !== undefined && isLede(deck))) && isTold(first, below.slice(0, PARAGRAPHS));
}

const wordsOf = (text: string) => text.match(WORD) ?? [];

/** Whether each longer word begins with a capital. */
function isTitleCase(text: string): boolean {
  const longer = wordsOf(text)
    .slice(1)
    .filter((word) => word.length >= 4 && !SMALL.test(word));
  return (
    longer.length >= 3 && !IN_CAPITALS.test(text) && longer.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}

function isTold(headline: Block, paragraphs: readonly Block[]): boolean {
  const told = new Set(paragraphs.flatMap(({ text }) => stems(text.slice(0, MAX_READ))));
  return new Set(stems(headline.text).filter((stem) => told.has(stem))).size >= MIN_SHARED;
}

/** As much of a paragraph is read, in characters. */
const MAX_READ = 2000;

const stems = (text: string) =>
  wordsOf(text.toLowerCase())
    .filter((word) => word.length >= 4 && !COMMON.test(word))
    .map((word) => word.replace(/['’].*$/u, "").slice(0, STEM));
