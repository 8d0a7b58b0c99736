import type { Vector } from "../../date/stories/postings.ts";
import { frequencyStep } from "../../enrich/keyphrases/find.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { type Subjects, type SubjectVectors, subjectsOf } from "../related/vectors.ts";
import type { NumberedOpening } from "./opening.ts";

/** What of an article shows of which event it tells. */
export interface Telling extends Subjects {
  readonly opening: NumberedOpening;
}

/**
 * A small archive is about few subjects, so most of its names and words are in most of its articles. They are weighed as if it
 * had at least so many articles.
 */
const LEAST_ARTICLES = 1024;

/**
 * Names, repeated words and the words of the opening with their weights, of length 1 for each article. The opening counts as
 * much as all the rest: so the similarity of two articles is the mean of how alike their subjects and their openings are.
 * @returns the terms of the openings have numbers for which there is no word.
 */
export function storyVectors(
  articles: readonly Telling[],
  { words, names, subjects }: KnownArchive,
): SubjectVectors {
  const { size, wordOf, articlesWith } = words;
  const counts = { articles: Math.max(words.articles, LEAST_ARTICLES), size, wordOf, articlesWith };
  const isSmall = words.articles < LEAST_ARTICLES;
  const { vectors, terms } = (!isSmall && subjects) || subjectsOf(articles, { words: counts, names });
  const rarity = (word: number) =>
    Math.max(0, Math.log(frequencyStep(counts.articles) / frequencyStep(articlesWith(word) || 1)));
  const both = articles.map(({ opening }, index): Vector => {
    const weights = Array.from(opening.words, rarity);
    const length = Math.hypot(...weights) || 1;
    const subject = vectors[index];
    return {
      terms: Uint32Array.from([
        ...(subject?.terms ?? []),
        ...opening.words.map((word) => terms.size() + word),
      ]),
      weights: Float64Array.from(
        [...(subject?.weights ?? []), ...weights.map((weight) => weight / length)],
        (weight) => weight * Math.SQRT1_2,
      ),
    };
  });
  return { vectors: both, terms };
}
