import type { Block } from "../../records.ts";
import { isStop } from "./stopWords.ts";

/** A word of a text: as a key, as it is written, and whether it follows the last one without a mark. */
export interface Term {
  readonly key: string;
  readonly written: string;
  readonly follows: boolean;
}

const WORD = /\p{L}[\p{L}\p{N}]*(?:[-.’'](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/** Words long enough to mean something by themselves. */
const SHORTEST = 3;

/** The words of an article's blocks that say something, in order; a possessor's end is left out. */
export function termsOf(text: string, blocks: readonly Block[]): Term[] {
  const found: Term[] = [];
  for (const { start, end } of blocks) {
    const words = text.slice(start, end);
    let last = -1;
    for (const match of words.matchAll(WORD)) {
      const written = match[0].replace(/[’']s$/, "").replace(/^(?:\p{L}\.)+\p{L}$/u, "$&.");
      const key = written.toLowerCase().replaceAll("’", "'");
      const follows = last >= 0 && /^\s+$/.test(words.slice(last, match.index));
      const isEmpty =
        isStop(key) || /ly$/.test(key) || (key.length < SHORTEST && !/^\p{Lu}+$/u.test(written));
      // What follows a possessor's end begins a phrase of its own.
      last = isEmpty || /[’']s$/.test(match[0]) ? -1 : match.index + match[0].length;
      if (!isEmpty) found.push({ key, written, follows });
    }
  }
  return found;
}
