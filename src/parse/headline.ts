import type { Block } from "../records/source.ts";
import { endsSentence, sentences } from "../text/sentences.ts";
import { datelineLength } from "./credits/dateline.ts";
import { isHeadlineSentence } from "./headlineSentence.ts";
import { hasMoreWords } from "./rule.ts";

/** The longest headline, in words. Large papers have up to about 25. */
const MAX_WORDS = 30;

/**
 * The block that is the headline: the first one, if it comes before the body, is short, and isn't a
 * sentence with a full stop. Questions, exclamations and lines in capitals can be headlines, and a sentence
 * in the words of headlines.
 */
export function headlineOf(blocks: readonly Block[], bodyStart: number): Block | null {
  const first = blocks[0];
  if (!first || first.kind === "item" || hasMoreWords(first.text, MAX_WORDS)) return null;
  if (first.kind === "heading") return blocks.length > 1 ? first : null;
  if (isHeadlineSentence(blocks)) return first;
  if (bodyStart === 0) return null;
  const isSentence = endsSentence(first.text) && !/[?!？！؟]["'”’»]?$/.test(first.text);
  return isSentence && !isLoud(first.text) ? null : first;
}

/** A headline as a title: without the full stop or the semicolon that some databases put after it. */
export function titleOf({ kind, text }: Block): string {
  if (kind === "heading") return text;
  const bare = text.replace(/\s*[;,]$/u, "");
  if (bare !== text || isLoud(text)) return bare;
  return sentences(text).length === 1 ? text.replace(/(?<!\.\p{Lu}|\.|\b\p{Lu})\.$/u, "") : text;
}

/** Whether a text is all in capitals. Old papers set headlines so, with a full stop at the end. */
function isLoud(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The longest derived title, in characters: it fits into two lines of a list on a phone. */
const MAX_TITLE = 110;

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Words that a title should not end with, such as "the" or "of". */
const LEADING =
  /[\s,;:–—-]+(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|as|that|which|who|whose|than|into|over|after|before|its|his|her|their|is|are|was|were|has|have|had|will|would|could|should|may|might|it|he|she|they|[\p{P}\p{N}]+)$/iu;

/**
 * A title for a text without a headline: the first sentence of the lede without its dateline. A long
 * one is cut between words and gets an ellipsis.
 */
export function titleFromLede(lede: string): string {
  const first = sentences(lede.slice(datelineLength(lede))).find(hasWords) ?? lede;
  if (first.length <= MAX_TITLE) return hasWords(first) ? first.replace(/(?<!\.\p{Lu}|\.)\.$/u, "") : first;
  const words = cutBetweenWords(first);
  return `${hasWords(words) ? words : first.slice(0, MAX_TITLE).replace(/\p{Surrogate}$/u, "")}…`;
}

/** As many words as fit, without a dangling "the" or "of" at the end; may be empty. */
function cutBetweenWords(text: string): string {
  let cut = text.slice(0, MAX_TITLE + 1).replace(/\s+\S*$/u, "");
  if (cut.length > MAX_TITLE) return "";
  while (LEADING.test(cut)) cut = cut.replace(LEADING, "");
  return cut.replace(/[\s,;:–—-]+$/u, "");
}
