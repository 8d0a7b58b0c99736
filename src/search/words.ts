import type { WordsFile } from "../browser/words.ts";
import type { Fragment } from "./fragment.ts";

/** The most words that are kept: what a reader loads once, when a word isn't found. */
const MAX_WORDS = 30_000;

/** Letters with their marks; within a word also an apostrophe or a hyphen. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Shorter words are never what somebody meant to write, longer ones are addresses. */
const LENGTHS = { least: 3, most: 30 };

/**
 * The words of an archive as it spells them, for "did you mean": of each the spelling that most
 * articles have, and how many have it. Of more than can be kept, the rarest are left out, all of
 * one rarity alike.
 */
export function wordsFile(fragments: readonly Fragment[], most = MAX_WORDS): WordsFile {
  const counts = new Map<string, Map<string, number>>();
  for (const { content } of fragments)
    for (const word of new Set(content.match(WORD))) {
      if (word.length < LENGTHS.least || word.length > LENGTHS.most) continue;
      const key = word.toLowerCase();
      const spellings = counts.get(key) ?? new Map<string, number>();
      counts.set(key, spellings.set(word, (spellings.get(word) ?? 0) + 1));
    }
  const words = [...counts.values()].map((spellings) => {
    const [[word = ""] = []] = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { word, count: [...spellings.values()].reduce((total, count) => total + count, 0) };
  });
  const kept = commonest(words, most).sort((a, b) => (a.word < b.word ? -1 : 1));
  return { words: frontCoded(kept.map(({ word }) => word)), counts: kept.map(({ count }) => count) };
}

function commonest<T extends { readonly count: number }>(words: readonly T[], most: number): T[] {
  if (words.length <= most) return [...words];
  const byCount = words.map(({ count }) => count).sort((a, b) => b - a);
  const least = (byCount[most] ?? 0) + 1;
  return words.filter(({ count }) => count >= least);
}

/** Each word as what differs from the one before, behind a figure (base 36) for what it shares. */
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? "";
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return shared.toString(36) + word.slice(shared);
    })
    .join(" ");
}
