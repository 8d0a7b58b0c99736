import { type Vector, type Vectors, vectorsIn } from "../../date/stories/postings.ts";
import { nameKey } from "../../records/names.ts";
import type { ArchiveWords } from "../../shared/archiveWords.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import type { Prints } from "../alike/prints.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { isPublished } from "../names/published.ts";
import { COLUMN, type NameRecords } from "../names/records.ts";
import { toLengthOne } from "./lengthOne.ts";
import { namesPerArticle } from "./namesPerArticle.ts";
import { rarityIn, rarityOfWords } from "./rarity.ts";
import { sharedVectors } from "./sharedVectors.ts";
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
  /** All numbers of names are below it. */
  readonly names: number;
  /** All numbers are below it. */
  readonly size: number;
}

/** The names and words of all articles with their weights. */
export interface SubjectVectors {
  readonly vectors: readonly Vector[];
  /** The same side by side, where other threads can read them. */
  readonly lists: Vectors;
  readonly terms: SubjectTerms;
  /** The prints of all terms, which are made when they are first asked for. */
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
  const lists = sharedVectors(articles.length, total);
  const { starts, terms, weights } = lists;
  let end = 0;
  for (const [index, article] of articles.entries()) {
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
    starts[index + 1] = end;
  }
  return subjectsIn(lists, termsOf(words, names));
}

/** The same from lists. */
export function subjectsIn(lists: Vectors, terms: SubjectTerms): SubjectVectors {
  let prints: Prints | null = null;
  return {
    vectors: vectorsIn(lists),
    lists,
    terms,
    get prints() {
      prints ??= termPrints(terms);
      return prints;
    },
  };
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
    names: keys.length,
    wordOf: (number) => keys[number] ?? wordOf(number - keys.length),
    size: keys.length + size(),
  };
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
