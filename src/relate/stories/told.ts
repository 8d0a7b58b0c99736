import type { Vector } from "../../date/stories/postings.ts";
import type { WordCounts } from "../../enrich/keyphrases/find.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { ArticleDate } from "../../records/date.ts";
import type { NameEntity } from "../../records/names.ts";
import type { GivenPairs } from "../givenPairs.ts";
import { isPublished } from "../names/published.ts";
import { inCommonIn, type Reason } from "../related/inCommon.ts";
import { storyVectors, type Telling } from "./storyVectors.ts";

/** An article as stories are looked for. */
export interface Told extends Telling, GivenPairs {
  readonly date: Pick<ArticleDate, "earliest" | "latest">;
}

/** What is known of the archive. */
export interface KnownArchive {
  /** In how many articles each word occurs. */
  readonly words: WordCounts;
  readonly names: readonly NameEntity[];
  readonly copies: readonly CopyPair[];
}

/** The articles of an archive, which are named by their indexes from here on. */
export interface ToldArticles {
  /** In the order of their ids. */
  readonly articles: readonly Told[];
  readonly idOf: (index: number) => string;
  readonly vectorOf: (index: number) => Vector;
  /** What two vectors have in common; null if that is too little. */
  readonly inCommon: (one: Vector, other: Vector) => Reason | null;
}

/** One name, such as that of a stock exchange, may be in any two articles. */
const LEAST_NAMES = 2;

export const NOTHING: Vector = { terms: new Uint32Array(), weights: new Float64Array() };

export function toldArticles(given: readonly Told[], { words, names }: KnownArchive): ToldArticles {
  const articles = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { vectors, terms } = storyVectors(articles, words, names.filter(isPublished));
  return {
    articles,
    idOf: (index) => articles[index]?.id ?? "",
    vectorOf: (index) => vectors[index] ?? NOTHING,
    inCommon: inCommonIn(terms, LEAST_NAMES),
  };
}
