import type { Vector } from "../../date/stories/postings.ts";
import { frequencyStep, type WordCounts } from "../../enrich/keyphrases/find.ts";
import { type NameType, nameKey } from "../../records/names.ts";
import { type Numbering, numbering } from "../../shared/numbering.ts";

/** What of an article shows its subject. */
export interface Subjects {
  readonly id: string;
  readonly names: readonly { readonly type: NameType; readonly text: string; readonly count: number }[];
  /** The ids of the names, in their order. */
  readonly entities: readonly string[];
  /** The words that it repeats. */
  readonly phraseWords: readonly string[];
}

/** The names and words of all articles with their weights, and which number stands for which: names have a slash. */
export interface SubjectVectors {
  readonly vectors: readonly Vector[];
  readonly terms: Numbering;
}

/** A name says more than a word: it has one meaning. */
const NAME_FACTOR = 1.5;

/**
 * TF-IDF (Spärck Jones 1972) of names and repeated words, of length 1 for each article. How many articles have a term counts in
 * powers of two, so that an article that is added changes few others.
 * @param isShown whether a name, by its key, is sure enough to be shown.
 */
export function subjectVectors(
  articles: readonly Subjects[],
  { articles: all, byWord }: WordCounts,
  isShown: (name: string) => boolean,
): SubjectVectors {
  const terms = numbering();
  const named = articles.map((article) => countedNames(article, isShown));
  const articlesOf = new Map<string, number>();
  for (const names of named)
    for (const key of names.keys()) articlesOf.set(key, (articlesOf.get(key) ?? 0) + 1);
  const rarity = (count: number) => Math.max(0, Math.log(frequencyStep(all) / frequencyStep(count)));
  const vectors = articles.map((article, index) => {
    const weights = new Map<number, number>();
    for (const [key, count] of named[index] ?? [])
      weights.set(
        terms.numberOf(key),
        NAME_FACTOR * (1 + Math.log(count)) * rarity(articlesOf.get(key) ?? 1),
      );
    const inNames = new Set(article.names.flatMap(({ text }) => text.toLowerCase().split(/[\s.’'-]+/)));
    for (const word of article.phraseWords)
      if (!inNames.has(word)) weights.set(terms.numberOf(word), rarity(byWord.get(word) ?? 1));
    const length = Math.hypot(...weights.values()) || 1;
    return {
      terms: Uint32Array.from(weights.keys()),
      weights: Float64Array.from(weights.values(), (weight) => weight / length),
    };
  });
  return { vectors, terms };
}

/** How often an article mentions each name of the archive. */
function countedNames(
  { names, entities }: Subjects,
  isShown: (name: string) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, { type, count }] of names.entries()) {
    const key = nameKey({ type, id: entities[index] ?? "" });
    if (isShown(key)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
