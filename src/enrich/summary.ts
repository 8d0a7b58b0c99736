import { bodyStart } from "../parse/rule.ts";
import type { Block } from "../records/source.ts";
import { sentences } from "../text/sentences.ts";

/** How long a summary may get before the next sentence is left out, in characters. */
const MAX_LENGTH = 400;

/** The longest first sentence; what is longer has no ends that we know, as a table has none. */
const MAX_SENTENCE = 800;

/**
 * The lede, verbatim: the first sentences of the body's first paragraph, at least one. A
 * sentence that doesn't end is cut between words, with an ellipsis.
 */
export function summaryOf(blocks: readonly Block[]): string {
  const lede = blocks[bodyStart(blocks)]?.text ?? "";
  let end = 0;
  for (const sentence of sentences(lede)) {
    const longer = lede.indexOf(sentence, end) + sentence.length;
    if (end > 0 && longer > MAX_LENGTH) break;
    end = longer;
  }
  return end <= MAX_SENTENCE ? lede.slice(0, end) : cut(lede);
}

function cut(lede: string): string {
  const whole = lede.slice(0, MAX_SENTENCE - 1).replace(/\p{Surrogate}$/u, "");
  return `${whole.replace(/\s+\S*$/u, "")}…`;
}
