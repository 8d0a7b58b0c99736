import { NO_TERMS, type Vector, type VectorList } from "../../date/stories/postings.ts";
import type { ArchiveWords } from "../../shared/archiveWords.ts";
import type { Scratch } from "../../shared/scratch.ts";
import { filedVectors, type Weigh } from "../alike/keptVectors.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { toLengthOne } from "../related/lengthOne.ts";
import { rarityOfWords } from "../related/rarity.ts";
import { withOpeningWords } from "../related/termPrints.ts";
import { type Subjects, type SubjectVectors, subjectsOf } from "../related/vectors.ts";
import type { NumberedOpening } from "./opening.ts";

/** What of an article shows of which event it tells, besides its subject. */
export interface Opened {
  readonly id: string;
  readonly opening: NumberedOpening;
}

/** What of an archive weighs an article's words, and what its articles are about. */
export interface Weighed {
  readonly words: Pick<ArchiveWords, "articles" | "articlesWith" | "size">;
  readonly subjects: SubjectVectors;
  /** Keeps vectors of a large archive; without it they are in memory. */
  readonly scratch?: Scratch | null;
}

/** What articles tell of. */
export interface StoryVectors extends SubjectVectors {
  /** All numbers of terms are below it. Those of the openings' words are after those of `terms`. */
  readonly size: number;
}

/**
 * A small archive is about few subjects, so most of its names and words are in most of its articles. They are weighed as if it
 * had at least so many articles.
 */
const LEAST_ARTICLES = 1024;

/** Whether stories weigh names and words as related articles do: an archive isn't so small. */
export const isLargeForStories = ({ articles }: Pick<ArchiveWords, "articles">): boolean =>
  articles >= LEAST_ARTICLES;

/** How names and words are weighed where stories are looked for. @param articles in the order of their ids. */
export function weighedForStories(
  articles: readonly Subjects[],
  { words, names, records, subjects: known, scratch = null }: Omit<KnownArchive, "copies">,
): Weighed {
  const isSmall = !isLargeForStories(words);
  const atLeast: ArchiveWords = isSmall ? { ...words, articles: LEAST_ARTICLES } : words;
  const subjects = (!isSmall && known) || subjectsOf(articles, { words: atLeast, names, records });
  return { words: atLeast, subjects, scratch };
}

/**
 * Names, repeated words and the words of the opening with their weights, of length 1 for each article. The opening counts as
 * much as all the rest: so the similarity of two articles is the mean of how alike their subjects and their openings are.
 * @param articles in the order of their ids.
 */
export function storyVectors(articles: readonly Opened[], weighed: Weighed): StoryVectors {
  const { words, subjects, scratch = null } = weighed;
  const size = subjects.terms.size + words.size();
  const vectors =
    scratch === null ? sideBySide(articles, weighed) : filedVectors(articles, weighing(weighed), scratch);
  return { vectors, terms: subjects.terms, size, prints: withOpeningWords(subjects.prints, size) };
}

function sideBySide(articles: readonly Opened[], weighed: Weighed): VectorList {
  const { vectors } = weighed.subjects;
  let total = 0;
  for (const [index, { opening }] of articles.entries())
    total += opening.words.length + (vectors.at(index)?.terms.length ?? 0);
  const lists = { terms: new Uint32Array(total), weights: new Float64Array(total) };
  const weigh = weighing(weighed);
  let end = 0;
  return articles.map((article, index): Vector => {
    const start = end;
    end = weigh(article, index, () => lists, start);
    return { terms: lists.terms.subarray(start, end), weights: lists.weights.subarray(start, end) };
  });
}

function weighing({ words, subjects }: Weighed): Weigh<Opened> {
  const rarityOf = rarityOfWords(words);
  const first = subjects.terms.size;
  return ({ opening }, index, room, start) => {
    // Asked once: it is cut out anew each time.
    const subject = subjects.vectors.at(index) ?? NO_TERMS;
    const { terms, weights } = room(subject.terms.length + opening.words.length);
    let end = start;
    for (let at = 0; at < subject.terms.length; at += 1) {
      terms[end] = subject.terms[at] ?? 0;
      weights[end] = subject.weights[at] ?? 0;
      end += 1;
    }
    const middle = end;
    for (let at = 0; at < opening.words.length; at += 1) {
      const number = opening.words[at] ?? 0;
      terms[end] = first + number;
      weights[end] = rarityOf(number);
      end += 1;
    }
    toLengthOne(weights, middle, end);
    for (let at = start; at < end; at += 1) weights[at] = (weights[at] ?? 0) * Math.SQRT1_2;
    return end;
  };
}
