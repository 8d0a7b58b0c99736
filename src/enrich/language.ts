import { eld } from "eld/extrasmall";
import type { Block } from "../records/source.ts";

/** How much of the body is passed to the detector, in characters. */
const SAMPLE_LENGTH = 800;

/** The shortest text for which the detector is reliable, in characters: a few names look like any language. */
const MIN_LENGTH = 100;

/** The same for scripts that write a word with one or two characters. */
const MIN_LENGTH_DENSE = 30;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The language of an article's body as an ISO 639-1 code; null if the text is too short or the detector is not sure.
 * The detector is eld, which compares letter sequences with those of 60 languages.
 */
export function languageOf(blocks: readonly Block[]): string | null {
  let text = "";
  for (const block of blocks) {
    if (text.length >= SAMPLE_LENGTH) break;
    text += `${block.text}\n`;
  }
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (sample.length < (DENSE.test(sample) ? MIN_LENGTH_DENSE : MIN_LENGTH)) return null;
  const found = eld.detect(sample);
  return found.isReliable() ? found.language : null;
}
