import { bodyStart } from "../parse/rule.ts";
import { sentences } from "../parse/sentences.ts";
import type { Block } from "../records.ts";

/** How long a summary may get before the next sentence is left out, in characters. */
const MAX_LENGTH = 400;

/** The lede, verbatim: the first sentences of the body's first paragraph, at least one. */
export function summaryOf(blocks: readonly Block[]): string {
  const lede = blocks[bodyStart(blocks)]?.text ?? "";
  let end = 0;
  for (const sentence of sentences(lede)) {
    const longer = lede.indexOf(sentence, end) + sentence.length;
    if (end > 0 && longer > MAX_LENGTH) break;
    end = longer;
  }
  return lede.slice(0, end);
}
