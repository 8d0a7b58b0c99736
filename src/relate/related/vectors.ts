import type { Vector } from "../../date/stories/postings.ts";
import { nameKey } from "../../records/names.ts";
import type { ArchiveWords } from "../../shared/archiveWords.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import type { Prints } from "../alike/prints.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { isPublished } from "../names/published.ts";
import { COLUMN, type NameRecords } from "../names/records.ts";
import { namesPerArticle } from "./namesPerArticle.ts";
import { rarityIn, rarityOfWords } from "./rarity.ts";
import { termPrints } from "./termPrints.ts";

/** What of an article shows its subject. */
export interface Subjects {
  readonly id: string;
  /** Its names, by their numbers among the records. */
  readonly names: Uint32Array;
  /** The places of the names in the archive's table, in their order. */
  readonly places: Uint32Array;
  /** The words that it repeats, each once, by their numbers in the archive. */
  readonly phraseWords: Uint32Array;
}

/** Which number stands for which name or word. */
export interface SubjectTerms {
  /** The word of a number; of one that stands for a name, the name's key. */
  wordOf(number: number): string;
  isName(number: number): boolean;
  /** All numbers are below it. */
  readonly size: number;
}

/** The names and words of all articles with their weights. */
export interface SubjectVectors {
  readonly vectors: readonly Vector[];
  readonly terms: SubjectTerms;
  /** The prints of all terms. */
  readonly prints: Prints;
}

/** A name says more than a word: it has one meaning. */
const NAME_FACTOR = 1.5;

/** What each article of an archive is about, in the order of their ids. */
export const subjectsOf = (
  articles: readonly Subjects[],
  known: Pick<KnownArchive, "words" | "names" | "records">,
): SubjectVectors => subjectVectors(inOrderOfIds(articles), known);

/**
 * TF-IDF (Spärck Jones 1972) of names and repeated words, of length 1 for each article. How many articles have a term counts in
 * powers of two, so that an article that is added changes few others. Names that aren't sure enough to be shown count for nothing.
 */
function subjectVectors(
  articles: readonly Subjects[],
  { words, names, records }: Pick<KnownArchive, "words" | "names" | "records">,
): SubjectVectors {
  const named = namesPerArticle(
    articles,
    names.map((name) => isPublished(name)),
    records,
  );
  const isInName = wordsInNames(words, records);
  const [rarity, rarityOf] = [rarityIn(words.articles), rarityOfWords(words)];
  let total = named.places.length;
  for (const { phraseWords } of articles) total += phraseWords.length;
  const [terms, weights] = [new Uint32Array(total), new Float64Array(total)];
  let end = 0;
  const vectors = articles.map((article, index): Vector => {
    const start = end;
    for (let at = named.starts[index] ?? 0; at < (named.starts[index + 1] ?? 0); at += 1) {
      const place = named.places[at] ?? 0;
      terms[end] = place;
      weights[end] =
        NAME_FACTOR * (1 + Math.log(named.counts[at] ?? 1)) * rarity(named.articlesOf[place] ?? 1);
      end += 1;
    }
    const isLeftOut = isInName(article.names);
    // Asked once: it is cut out anew each time.
    const { phraseWords } = article;
    for (let at = 0; at < phraseWords.length; at += 1) {
      const number = phraseWords[at] ?? 0;
      if (isLeftOut(number)) continue;
      terms[end] = names.length + number;
      weights[end] = rarityOf(number);
      end += 1;
    }
    toLengthOne(weights, start, end);
    return { terms: terms.subarray(start, end), weights: weights.subarray(start, end) };
  });
  const ofNumbers = termsOf(words, names);
  return { vectors, terms: ofNumbers, prints: termPrints(ofNumbers) };
}

/** Made apart from the vectors: whoever asks for a word would keep all that they were made from. */
function termsOf(
  { wordOf, size }: Pick<ArchiveWords, "wordOf" | "size">,
  names: KnownArchive["names"],
): SubjectTerms {
  // Made once: terms that weigh the same are ordered by them.
  const keys = names.map(nameKey);
  return {
    isName: (number) => number < keys.length,
    wordOf: (number) => keys[number] ?? wordOf(number - keys.length),
    size: keys.length + size(),
  };
}

/** Changes weights, from one place to before another, so that their vector has the length 1, if it has any. */
export function toLengthOne(weights: Float64Array, start: number, end: number): void {
  const length = lengthOf(weights, start, end) || 1;
  for (let at = start; at < end; at += 1) weights[at] = (weights[at] ?? 0) / length;
}

/**
 * The length of a vector. The rounding of its sum is made good (Kahan 1965) as `Math.hypot` does it, which takes single numbers: two terms
 * that weigh the same would otherwise differ in the last digit, and so in their order.
 * @param weights none of them is negative.
 */
function lengthOf(weights: Float64Array, start: number, end: number): number {
  let most = 0;
  for (let at = start; at < end; at += 1) most = Math.max(most, weights[at] ?? 0);
  if (most === 0) return 0;
  let [sum, rest] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const share = (weights[at] ?? 0) / most;
    const summand = share * share - rest;
    const next = sum + summand;
    rest = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * most;
}

/** Tells which words stand in the names of one article after the other. */
function wordsInNames({ numberIfAny, wordOf, size }: ArchiveWords, { cell }: Pick<NameRecords, "cell">) {
  const known: (Uint32Array | undefined)[] = new Array(size());
  const numbersOf = (text: number): Uint32Array => {
    const found = known[text];
    if (found) return found;
    const parts = wordOf(text)
      .toLowerCase()
      .split(/[\s.’'-]+/);
    const numbers = Uint32Array.from(parts.flatMap((part) => numberIfAny(part) ?? []));
    known[text] = numbers;
    return numbers;
  };
  // Which article has a word in a name, of those that were asked for last.
  const lastOf = new Uint32Array(size());
  let article = 0;
  return (names: Subjects["names"]) => {
    article += 1;
    for (let at = 0; at < names.length; at += 1) {
      const numbers = numbersOf(cell(names[at] ?? 0, COLUMN.text));
      for (let next = 0; next < numbers.length; next += 1) lastOf[numbers[next] ?? 0] = article;
    }
    return (number: number) => lastOf[number] === article;
  };
}
