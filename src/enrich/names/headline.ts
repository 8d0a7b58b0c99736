import type { Token } from "./tokens.ts";
import { wordSet } from "./words/wordSet.ts";

/** A headline has at most this many words and sentences. */
const MAX_HEADLINE_WORDS = 40;
const MAX_HEADLINE_SENTENCES = 2;

/** Short words that have a capital in such a headline, and none in a sentence: "He was called Ada Quist." */
const OF_SENTENCES = wordSet("was had did he she his her him");

/** A full stop ends a sentence, which has many names then: so many more words must have a capital. */
const AT_SENTENCE_END = 9;
const ELSEWHERE = 3;

/** Whether most words have a capital, so that capitals mean little. Short words such as "of" don't count. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 * MAX_HEADLINE_WORDS) return false;
  let capital = 0;
  let lower = 0;
  let sentences = 0;
  for (const { shape, text, isInitial } of tokens) {
    if (shape === "capital" || shape === "capitals") capital += 1;
    else if (shape === "lower" && (text.length > 3 || OF_SENTENCES.has(text))) lower += 1;
    if (isInitial) sentences += 1;
  }
  const share = tokens.at(-1)?.text === "." ? AT_SENTENCE_END : ELSEWHERE;
  return capital >= 4 && lower * share <= capital && sentences <= MAX_HEADLINE_SENTENCES;
}
