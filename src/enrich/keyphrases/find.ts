import type { Block } from "../../records/source.ts";
import { keysOf, type Term, termsOf } from "./terms.ts";

/** In how many of an archive's articles each word stands. */
export interface WordCounts {
  readonly articles: number;
  readonly of: ReadonlyMap<string, number>;
}

interface Body {
  readonly seed: { readonly text: string };
  readonly blocks: readonly Block[];
}

/** Counts the words of all articles; as much memory as the archive has different words. */
export function countWords(articles: readonly Body[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { seed, blocks } of articles)
    for (const key of keysOf(seed.text, blocks)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { articles: articles.length, of: counts };
}

/** The longest phrase, in words. */
const LONGEST = 3;

/** A phrase says more than its words one by one. */
const PHRASE = 1.5;

/** A word stands more than once, and an article has so many of them. */
const LEAST = 2;
const MOST = 8;

interface Candidate {
  readonly key: string;
  readonly keys: readonly string[];
  /** How it is written: in small letters where it ever is. */
  form: string;
  count: number;
  /** How often it stands within the most frequent of the longer phrases that hold it. */
  within: number;
}

/**
 * What an article is about beside the rest of its archive: its most telling words and phrases, by
 * TF-IDF (Spärck Jones 1972), smoothed so that in an archive of few articles it counts more how
 * often a word stands than that the others lack it. A phrase's rarity is the mean of its
 * words', so that only words have to be counted over the archive. None for a text in which
 * nothing is said twice.
 */
export function keyphrasesOf({ seed, blocks }: Body, counts: WordCounts): string[] {
  const scored = [...candidates(termsOf(seed.text, blocks)).values()]
    .filter(({ count, within }) => count - within >= LEAST)
    .map((candidate) => ({ candidate, score: score(candidate, counts) }))
    .sort((a, b) => b.score - a.score || compare(a.candidate.key, b.candidate.key));
  const kept: Candidate[] = [];
  for (const { candidate } of scored) {
    if (kept.length === MOST) break;
    if (!kept.some((one) => overlap(one.keys, candidate.keys))) kept.push(candidate);
  }
  return kept.map(({ form }) => form);
}

/** Words first: a phrase that stands twice is made of words that do, and most words don't. */
function candidates(terms: readonly Term[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const { key, written } of terms) count(found, key, written, 1);
  const isFrequent = ({ key }: Term) => (found.get(key)?.count ?? 0) >= LEAST;
  terms.forEach((term, index) => {
    let [key, form, last] = [term.key, term.written, term];
    for (let size = 2; size <= LONGEST && last.follows && isFrequent(last); size += 1) {
      const first = terms[index - size + 1];
      if (!first || !isFrequent(first)) break;
      key = `${first.key} ${key}`;
      form = `${first.written} ${form}`;
      count(found, key, form, size);
      last = first;
    }
  });
  for (const { keys, count: times } of found.values())
    if (times >= LEAST && keys.length > 1) for (const part of partsOf(keys)) within(found.get(part), times);
  return found;
}

function count(found: Map<string, Candidate>, key: string, form: string, size: number): void {
  const candidate = found.get(key);
  if (!candidate)
    found.set(key, { key, keys: size === 1 ? [key] : key.split(" "), form, count: 1, within: 0 });
  else {
    candidate.count += 1;
    if (form === key) candidate.form = form;
  }
}

/** The shorter phrases that one holds. */
function partsOf(keys: readonly string[]): string[] {
  return keys.length === 2 ? [...keys] : [...keys, keys.slice(0, 2).join(" "), keys.slice(1).join(" ")];
}

function within(part: Candidate | undefined, count: number): void {
  if (part) part.within = Math.max(part.within, count);
}

function score({ keys, count, within }: Candidate, { articles, of }: WordCounts): number {
  const rarity = keys.reduce((sum, key) => sum + Math.log(1 + articles / Math.max(1, of.get(key) ?? 0)), 0);
  return (count - within) * (rarity / keys.length) * (keys.length > 1 ? PHRASE : 1);
}

/** Whether one has a word of the other: "North Korea" and "Korea" are one keyphrase. */
const overlap = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
