import type { Block } from "../../records.ts";
import { type Term, termsOf } from "./terms.ts";

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
    for (const key of new Set(termsOf(seed.text, blocks).map((term) => term.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
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
  readonly keys: readonly string[];
  readonly forms: Map<string, number>;
  count: number;
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
    .filter(({ count }) => count >= LEAST)
    .map((candidate) => ({ candidate, score: score(candidate, counts) }))
    .sort((a, b) => b.score - a.score || compare(a.candidate.keys.join(" "), b.candidate.keys.join(" ")));
  const kept: Candidate[] = [];
  for (const { candidate } of scored) {
    if (kept.length === MOST) break;
    if (!kept.some((one) => overlap(one.keys, candidate.keys))) kept.push(candidate);
  }
  return kept.map(({ forms }) => mostWritten(forms));
}

function candidates(terms: readonly Term[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  let run: Term[] = [];
  for (const term of terms) {
    run = [...(term.follows ? run.slice(1 - LONGEST) : []), term];
    for (let size = 1; size <= run.length; size += 1) {
      const words = run.slice(-size);
      const key = words.map((word) => word.key).join(" ");
      const form = words.map(({ written }) => written).join(" ");
      const candidate = found.get(key) ?? { keys: words.map((word) => word.key), forms: new Map(), count: 0 };
      candidate.count += 1;
      candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
      found.set(key, candidate);
    }
  }
  return found;
}

function score({ keys, count }: Candidate, { articles, of }: WordCounts): number {
  const rarity = keys.reduce((sum, key) => sum + Math.log(1 + articles / Math.max(1, of.get(key) ?? 0)), 0);
  return count * (rarity / keys.length) * (keys.length > 1 ? PHRASE : 1);
}

/** Whether one has a word of the other: "North Korea" and "Korea" are one keyphrase. */
const overlap = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key));

/** The form that stands most often, the first of those that stand as often. */
function mostWritten(forms: ReadonlyMap<string, number>): string {
  let [best, most] = ["", 0];
  for (const [form, count] of forms) if (count > most) [best, most] = [form, count];
  return best;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
