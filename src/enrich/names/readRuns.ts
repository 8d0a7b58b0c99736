import { type Gazetteer, type ListedName, lookupKey } from "./gazetteer.ts";
import type { Run, Word } from "./run.ts";
import type { Token } from "./tokens.ts";
import { firstCapitalEnd, isCapital, linkEnd, wordEnd } from "./wordBoundaries.ts";

/** Longer runs are cut: no name is longer, and the rules look at each word of a run. */
const MAX_WORDS = 24;

/** So many tokens after a run are looked at: ", a Chinese social media platform". */
const MAX_AFTER = 8;

/** A block that runs are read from. */
interface RunSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly inHeadline: boolean;
  readonly lists: Gazetteer;
}

/** The runs of a block's tokens, in order. */
export function runsOf(source: RunSource): Run[] {
  const { tokens, inHeadline, lists } = source;
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const firstEnd = firstCapitalEnd(tokens, at);
    if (firstEnd === at) {
      at += 1;
      continue;
    }
    const { words, to } = wordsOfRun(source, at, firstEnd - 1);
    const before = tokens.slice(Math.max(0, at - 3), at);
    const after = tokens.slice(to, to + MAX_AFTER);
    runs.push({ words, before, after, inHeadline, lists, listed: listedNames(words, lists) });
    at = to;
  }
  return runs;
}

/**
 * The words of one run, and the index after its last token.
 * @param first the run's first token. @param capital its first capitalised token.
 */
function wordsOfRun(source: RunSource, first: number, capital: number) {
  const { tokens, lists } = source;
  const words: Word[] = [];
  let at = first;
  for (; at < capital; at += 1) addLink(words, source, at);
  while (at < tokens.length && words.length < MAX_WORDS) {
    const to = wordEnd(tokens, at, lists);
    addWord(words, source, at, to);
    at = to;
    if (isCapital(tokens[at]) && tokens[at]?.afterSpace && !tokens[at]?.isInitial) continue;
    const linked = linkEnd(tokens, at);
    if (linked === at) break;
    for (; at < linked; at += 1) addLink(words, source, at);
  }
  return { words, to: at };
}

/** The shortest word in capitals that is looked up in the form "Oslo", too: "OSLO", but not "US". */
const MIN_RECASED_LENGTH = 4;

/** "LAGOS" is looked up as "Lagos" if the lists don't have "LAGOS". */
function keyOf(word: string, isAllCapitals: boolean, { longest }: Gazetteer): string {
  const key = lookupKey(word);
  if (!isAllCapitals || key.length < MIN_RECASED_LENGTH || longest.has(key)) return key;
  return key.charAt(0) + key.slice(1).toLowerCase();
}

/** Adds the word that consists of the tokens from `from` up to, but not including, `to`. */
function addWord(words: Word[], { text, tokens, lists }: RunSource, from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return;
  const { start, isInitial } = first;
  const { end } = last;
  const written = text.slice(start, end);
  const isAllCapitals = first.shape === "capitals" && first === last;
  const key = keyOf(written, isAllCapitals, lists);
  const lower = key.toLowerCase();
  words.push({ text: written, lower, key, start, end, isInitial, isAllCapitals, isLink: false });
}

function addLink(words: Word[], { tokens }: RunSource, at: number): void {
  const token = tokens[at];
  if (!token) return;
  const { text, start, end, isInitial } = token;
  const key = lookupKey(text);
  const lower = key.toLowerCase();
  words.push({ text, lower, key, start, end, isInitial, isAllCapitals: false, isLink: true });
}

/** For each word, the longest listed name that begins with it. */
function listedNames(words: readonly Word[], { names, longest }: Gazetteer): (ListedName | null)[] {
  return words.map(({ key }, at) => {
    const maxLength = Math.min(longest.get(key) ?? 0, words.length - at);
    let form = key;
    let found = maxLength > 0 ? (names.get(form) ?? null) : null;
    for (let length = 2; length <= maxLength; length += 1) {
      form += ` ${words[at + length - 1]?.key ?? ""}`;
      found = names.get(form) ?? found;
    }
    return found;
  });
}
