import type { Block } from "../records.ts";
import { datelineLength } from "./credits/dateline.ts";
import { endsSentence, wordCount } from "./rule.ts";
import { sentences } from "./sentences.ts";

/** The longest headline, in words; the longest of large papers have about 25. */
const MAX_WORDS = 30;

/**
 * The block that is the text's own headline: the first one, when it stands before the body,
 * is short and is no sentence with an end. A question or an exclamation may be one.
 */
export function headlineOf(blocks: readonly Block[], bodyStart: number): Block | null {
  const first = blocks[0];
  if (!first || bodyStart === 0 || first.kind === "item") return null;
  const isSentence = endsSentence(first.text) && !/[?!]["'”’»]?$/.test(first.text);
  return wordCount(first.text) <= MAX_WORDS && !(isSentence && first.kind !== "heading") ? first : null;
}

/** The longest derived title, in characters: what a list shows in two lines on a phone. */
const MAX_TITLE = 110;

/** Words that no title should end on: they only lead to the next one. */
const LEADING =
  /[\s,;:–—-]+(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|as|that|which|who|whose|than|into|over|after|before|its|his|her|their|is|are|was|were|has|have|had|will|would|could|should|may|might|it|he|she|they|[\p{P}\p{N}]+)$/iu;

/**
 * A title out of the lede, for a text without a headline: its first sentence, without the
 * dateline, cut between words with an ellipsis where it is long.
 */
export function titleFromLede(lede: string): string {
  const first = sentences(lede.slice(datelineLength(lede)))[0] ?? lede;
  if (first.length <= MAX_TITLE) return first.replace(/(?<!\.\p{Lu})\.$/u, "");
  let cut = first.slice(0, MAX_TITLE + 1).replace(/\s+\S*$/u, "");
  if (cut.length > MAX_TITLE) cut = first.slice(0, MAX_TITLE);
  while (LEADING.test(cut)) cut = cut.replace(LEADING, "");
  return `${cut.replace(/[\s,;:–—-]+$/u, "")}…`;
}
