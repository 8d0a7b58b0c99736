import { type VectorList, type Vectors, vectorsIn } from "../../date/stories/postings.ts";
import { nameKey } from "../../records/names.ts";
import type { ArchiveWords } from "../../shared/archiveWords.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import type { Scratch } from "../../shared/scratch.ts";
import { filedVectors, type Weigh } from "../alike/keptVectors.ts";
import type { Prints } from "../alike/prints.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { isPublished } from "../names/published.ts";
import { toLengthOne } from "./lengthOne.ts";
import { namesPerArticle } from "./namesPerArticle.ts";
import { rarityIn, rarityOfWords } from "./rarity.ts";
import { sharedVectors } from "./sharedVectors.ts";
import { termPrints } from "./termPrints.ts";
import { wordsInNames } from "./wordsInNames.ts";

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
  readonly vectors: VectorList;
  readonly terms: SubjectTerms;
  /** The prints of all terms, which are made when they are first asked for. */
  readonly prints: Prints;
}

/** The same in memory. */
export interface SharedSubjects extends SubjectVectors {
  /** The vectors side by side, where other threads can read them. */
  readonly lists: Vectors;
}

/** A name says more than a word: it has one meaning. */
const NAME_FACTOR = 1.5;

type Known = Pick<KnownArchive, "words" | "names" | "records">;

/** What each article of an archive is about, in the order of their ids. */
export function subjectsOf(given: readonly Subjects[], known: Known): SharedSubjects {
  const articles = inOrderOfIds(given);
  const { named, weigh } = weighing(articles, known);
  let total = named.places.length;
  for (const { phraseWords } of articles) total += phraseWords.length;
  const lists = sharedVectors(articles.length, total);
  for (const [index, article] of articles.entries())
    lists.starts[index + 1] = weigh(article, index, () => lists, lists.starts[index] ?? 0);
  return subjectsIn(lists, termsOf(known.words, known.names));
}

/** The same in a file. */
export function filedSubjects(given: readonly Subjects[], known: Known, scratch: Scratch): SubjectVectors {
  const articles = inOrderOfIds(given);
  const vectors = filedVectors(articles, weighing(articles, known).weigh, scratch);
  const terms = termsOf(known.words, known.names);
  const printsOf = printsOnce(terms);
  return {
    vectors,
    terms,
    get prints() {
      return printsOf();
    },
  };
}

/**
 * TF-IDF (Spärck Jones 1972) of names and repeated words, of length 1 for each article. How many articles have a term counts in
 * powers of two, so that an article that is added changes few others. Names that aren't sure enough to be shown count for nothing.
 */
function weighing(articles: readonly Subjects[], { words, names, records }: Known) {
  const named = namesPerArticle(
    articles,
    names.map((name) => isPublished(name)),
    records,
  );
  const isInName = wordsInNames(words, records);
  const [rarity, rarityOf] = [rarityIn(words.articles), rarityOfWords(words)];
  const weigh: Weigh<Subjects> = (article, index, room, start) => {
    // Asked once: it is cut out anew each time.
    const { phraseWords } = article;
    const [first, last] = [named.starts[index] ?? 0, named.starts[index + 1] ?? 0];
    const { terms, weights } = room(last - first + phraseWords.length);
    let end = start;
    for (let at = first; at < last; at += 1) {
      const place = named.places[at] ?? 0;
      terms[end] = place;
      weights[end] =
        NAME_FACTOR * (1 + Math.log(named.counts[at] ?? 1)) * rarity(named.articlesOf[place] ?? 1);
      end += 1;
    }
    const isLeftOut = isInName(article.names);
    for (let at = 0; at < phraseWords.length; at += 1) {
      const number = phraseWords[at] ?? 0;
      if (isLeftOut(number)) continue;
      terms[end] = names.length + number;
      weights[end] = rarityOf(number);
      end += 1;
    }
    toLengthOne(weights, start, end);
    return end;
  };
  return { named, weigh };
}

/** The same from lists. */
export function subjectsIn(lists: Vectors, terms: SubjectTerms): SharedSubjects {
  const printsOf = printsOnce(terms);
  return {
    vectors: vectorsIn(lists),
    lists,
    terms,
    get prints() {
      return printsOf();
    },
  };
}

function printsOnce(terms: SubjectTerms): () => Prints {
  let prints: Prints | null = null;
  return () => {
    prints ??= termPrints(terms);
    return prints;
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
