import type { WordListFile } from "../shared/wordList.ts";
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
export function wordListFile(fragments: readonly Fragment[], most = MAX_WORDS): WordListFile {
  const counts = new Map<string, number>();
  const spelled = new Map<string, number>();
  for (const { content } of fragments) {
    const words = new Set(content.match(WORD)?.filter(isKept));
    const keys = new Set<string>();
    for (const word of words) {
      add(spelled, word);
      keys.add(word.toLowerCase());
    }
    for (const key of keys) add(counts, key);
  }
  const spellings = commonestSpellings(spelled);
  const words = [...counts].map(([key, count]) => ({ word: spellings.get(key) ?? key, count }));
  const kept = commonest(words, most).sort((a, b) => (a.word < b.word ? -1 : 1));
  return { words: frontCoded(kept.map(({ word }) => word)), counts: kept.map(({ count }) => count) };
}

const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

/** Of the spellings that differ in capitals, that of most articles; of as many, the first in code units. */
function commonestSpellings(spelled: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [word, count] of spelled) {
    const key = word.toLowerCase();
    const other = best.get(key);
    const most = other === undefined ? 0 : (spelled.get(other) ?? 0);
    if (other === undefined || count > most || (count === most && word < other)) best.set(key, word);
  }
  return best;
}

const isKept = ({ length }: string) => length >= LENGTHS.least && length <= LENGTHS.most;

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
