import type { Block } from "../../records/source.ts";
import { plainWords } from "../../text/plainWords.ts";
import { endsSentence } from "../../text/sentences.ts";
import { isHeadlineSentence } from "../headlineSentence.ts";
import { hasMoreWords, type SetAsideRule } from "../rule.ts";

/** The longest headline, in words, and how far down it may stand again. */
const MAX_WORDS = 30;
const MAX_BETWEEN = 4;

/** The headline once more, above the first paragraph or as it: also in capitals, or with a full stop. */
export const repeatedTitle: SetAsideRule = {
  step: "parsing/repeated-title",
  find(block, { blocks, index, bodyStart }) {
    if (index === 0 || index > MAX_BETWEEN || index === blocks.length - 1) return null;
    if (hasMoreWords(block.text, MAX_WORDS)) return null;
    const head = blocks.slice(0, Math.min(index, Math.max(1, bodyStart)));
    const at = head.findIndex((before) => isSame(before, block));
    return at >= 0 && isTitle(blocks, at) ? { reason: "the headline once more" } : null;
  },
};

/** A sentence that comes again may be a refrain. */
const isTitle = (blocks: readonly Block[], at: number) =>
  !endsSentence(blocks[at]?.text ?? "") || isHeadlineSentence(blocks.slice(at, at + MAX_BETWEEN));

function isSame(first: Block, other: Block): boolean {
  // Only texts of about the same length can have the same words.
  if (Math.abs(first.text.length - other.text.length) > 10) return false;
  const words = plainWords(first.text);
  return words.includes(" ") && words === plainWords(other.text);
}
