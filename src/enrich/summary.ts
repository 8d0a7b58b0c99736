import { bodyStart } from "../parse/rule.ts";
import { sentences } from "../parse/sentences.ts";
import type { Block } from "../records.ts";

/** How long a summary may get before the next sentence is left out, in characters. */
const MAX_LENGTH = 400;

/** The lede, verbatim: the first sentences of the body's first paragraph, at least one. */
export function summaryOf(blocks: readonly Block[]): string {
  const lede = blocks[bodyStart(blocks)]?.text ?? "";
  let summary = "";
  for (const sentence of sentences(lede)) {
    const longer = summary === "" ? sentence : `${summary} ${sentence}`;
    if (summary !== "" && longer.length > MAX_LENGTH) break;
    summary = longer;
  }
  return summary;
}
