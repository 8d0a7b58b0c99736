import { bodyStart } from "../parse/rule.ts";
import type { Block } from "../records/source.ts";
import { sentenceSpans } from "../text/sentences.ts";

/** A further sentence is added only if the summary stays within this length, in characters. */
const MAX_LENGTH = 400;

/** The longest first sentence, in characters. Longer ones are texts without sentences, such as tables. */
const MAX_SENTENCE = 800;

/**
 * The lede, verbatim: the first sentences of the body's first paragraph, at least one. A sentence that is too long is
 * cut between two words and ends in an ellipsis.
 */
export function summaryOf(blocks: readonly Block[]): string {
  const lede = blocks[bodyStart(blocks)]?.text ?? "";
  let end = 0;
  for (const { end: longer } of sentenceSpans(lede)) {
    if (end > 0 && longer > MAX_LENGTH) break;
    end = longer;
  }
  return end <= MAX_SENTENCE ? lede.slice(0, end) : cut(lede);
}

function cut(lede: string): string {
  const whole = lede.slice(0, MAX_SENTENCE - 1).replace(/\p{Surrogate}$/u, "");
  return `${whole.replace(/\s+\S*$/u, "")}…`;
}
