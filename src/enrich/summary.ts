import { bodyStart } from "../parse/rule.ts";
import type { Block } from "../records/source.ts";
import { plainWords } from "../text/plainWords.ts";
import { endsSentence, sentenceSpans } from "../text/sentences.ts";

/** A further sentence is added only if the summary stays within this length, in characters. */
const MAX_LENGTH = 400;

/** The longest first sentence, in characters. Longer ones are texts without sentences, such as tables. */
const MAX_SENTENCE = 800;

/**
 * The lede, verbatim: the first sentences of the body's first paragraph, at least one. A sentence that is too long is
 * cut between two words and ends in an ellipsis. A paragraph that only says what the title says is not the lede, if a sentence follows.
 */
export function summaryOf(blocks: readonly Block[], title: string): string {
  const lede = ledeOf(blocks, title);
  let end = 0;
  for (const { end: longer } of sentenceSpans(lede)) {
    if (end > 0 && longer > MAX_LENGTH) break;
    end = longer;
  }
  return end <= MAX_SENTENCE ? lede.slice(0, end) : cut(lede);
}

function ledeOf(blocks: readonly Block[], title: string): string {
  const start = bodyStart(blocks);
  const first = blocks[start]?.text ?? "";
  // Only texts of about the same length can have the same words.
  if (Math.abs(first.length - title.length) > 10 || plainWords(first) !== plainWords(title)) return first;
  const rest = blocks.slice(start + 1);
  const next = rest[bodyStart(rest)];
  return next?.kind === "paragraph" && endsSentence(next.text) ? next.text : first;
}

function cut(lede: string): string {
  const whole = lede.slice(0, MAX_SENTENCE - 1).replace(/\p{Surrogate}$/u, "");
  return `${whole.replace(/\s+\S*$/u, "")}…`;
}
