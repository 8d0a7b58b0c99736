import { eld } from "eld/extrasmall";
import type { Block } from "../records/source.ts";

/** How much of the body is looked at, in characters; a language shows in fewer. */
const ENOUGH = 800;

/** The shortest text of which the detector's answer can be believed: names alone look like any language. */
const SHORTEST = 100;

/** As much in scripts that write a word with a sign or two. */
const SHORTEST_DENSE = 30;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The language that an article's body is written in, as ISO 639-1; null where too little is
 * written to tell, or the detector (eld, letter sequences of 60 languages) isn't sure.
 */
export function languageOf(blocks: readonly Block[]): string | null {
  let text = "";
  for (const block of blocks) {
    if (text.length >= ENOUGH) break;
    text += `${block.text}\n`;
  }
  const sample = text.slice(0, ENOUGH);
  if (sample.length < (DENSE.test(sample) ? SHORTEST_DENSE : SHORTEST)) return null;
  const found = eld.detect(sample);
  return found.isReliable() ? found.language : null;
}

/** Whether rules for English may read a text: it is English, or nobody knows that it isn't. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
