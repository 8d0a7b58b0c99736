import type { Vector } from "../../date/stories/postings.ts";
import { frequencyStep } from "../../enrich/keyphrases/find.ts";
import { type NameEntity, type NameType, nameKey } from "../../records/names.ts";
import type { ArchiveWords } from "../../shared/archiveWords.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { memoised } from "../../shared/memoised.ts";
import type { Numbering } from "../../shared/numbering.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { isPublished } from "../names/published.ts";

/** What of an article shows its subject. */
export interface Subjects {
  readonly id: string;
  readonly names: readonly { readonly type: NameType; readonly text: string; readonly count: number }[];
  /** The ids of the names, in their order. */
  readonly entities: readonly string[];
  /** The words that it repeats, by their numbers in the archive. */
  readonly phraseWords: Uint32Array;
}

/** Which number stands for which name or word. */
export interface SubjectTerms extends Pick<Numbering, "wordOf" | "size"> {
  /** Whether a number stands for a name; its word is the name's key then. */
  isName(number: number): boolean;
}

/** The names and words of all articles with their weights. */
export interface SubjectVectors {
  readonly vectors: readonly Vector[];
  readonly terms: SubjectTerms;
}

/** A name says more than a word: it has one meaning. */
const NAME_FACTOR = 1.5;

/** What each article of an archive is about, in the order of their ids. */
export const subjectsOf = (
  articles: readonly Subjects[],
  { words, names }: Pick<KnownArchive, "words" | "names">,
): SubjectVectors => subjectVectors(inOrderOfIds(articles), words, names.filter(isPublished));

/**
 * TF-IDF (Spärck Jones 1972) of names and repeated words, of length 1 for each article. How many articles have a term counts in
 * powers of two, so that an article that is added changes few others.
 * @param shown the names that are sure enough to be shown; others count for nothing.
 */
function subjectVectors(
  articles: readonly Subjects[],
  words: ArchiveWords,
  shown: readonly NameEntity[],
): SubjectVectors {
  const terms = termsOf(shown, words);
  const numbers = numbersOf(shown);
  const named = articles.map((article) => countedNames(article, numbers));
  const articlesOf = new Uint32Array(shown.length);
  for (const names of named)
    for (const number of names.keys()) articlesOf[number] = (articlesOf[number] ?? 0) + 1;
  const rarity = (count: number) =>
    Math.max(0, Math.log(frequencyStep(words.articles) / frequencyStep(count)));
  const vectors = articles.map((article, index) => {
    const weights = new Map<number, number>();
    for (const [number, count] of named[index] ?? [])
      weights.set(number, NAME_FACTOR * (1 + Math.log(count)) * rarity(articlesOf[number] ?? 1));
    const inNames = new Set(article.names.flatMap(({ text }) => wordsOf(text)));
    for (const word of article.phraseWords)
      if (!inNames.has(words.wordOf(word)))
        weights.set(shown.length + word, rarity(words.articlesWith(word) || 1));
    const length = Math.hypot(...weights.values()) || 1;
    return {
      terms: Uint32Array.from(weights.keys()),
      weights: Float64Array.from(weights.values(), (weight) => weight / length),
    };
  });
  return { vectors, terms };
}

/** The first numbers stand for names, the others for the words of the archive. */
function termsOf(shown: readonly NameEntity[], words: ArchiveWords): SubjectTerms {
  const keys = shown.map(nameKey);
  return {
    isName: (number) => number < keys.length,
    wordOf: (number) => keys[number] ?? words.wordOf(number - keys.length),
    size: () => keys.length + words.size(),
  };
}

const wordsOf = memoised((name: string): readonly string[] => name.toLowerCase().split(/[\s.’'-]+/));

/** The numbers of names, by their types and ids. */
function numbersOf(names: readonly NameEntity[]): ReadonlyMap<NameType, ReadonlyMap<string, number>> {
  const numbers = new Map<NameType, Map<string, number>>();
  for (const [number, { type, id }] of names.entries()) {
    const ofType = numbers.get(type) ?? new Map<string, number>();
    numbers.set(type, ofType.set(id, number));
  }
  return numbers;
}

/** How often an article mentions each name of the archive, by its number. */
function countedNames(
  { names, entities }: Subjects,
  numbers: ReturnType<typeof numbersOf>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [index, { type, count }] of names.entries()) {
    const number = numbers.get(type)?.get(entities[index] ?? "");
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + count);
  }
  return counts;
}
