import { NO_TERMS, type Vector } from "../../date/stories/postings.ts";
import type { ArticleDate } from "../../records/date.ts";
import type { Scratch } from "../../shared/scratch.ts";
import { type Prints, printsOfVectors } from "../alike/prints.ts";
import type { GivenPairs } from "../givenPairs.ts";
import { type InCommon, inCommonIn } from "../related/inCommon.ts";
import type { Subjects } from "../related/vectors.ts";
import { type Opened, storyVectors, type Weighed } from "./storyVectors.ts";

/** An article as stories are looked for, once it is known what articles are about. */
export interface Reported extends Opened {
  readonly date: Pick<ArticleDate, "earliest" | "latest">;
}

/** An article before that is known. */
export interface Told extends Reported, Subjects, GivenPairs {}

/** The articles of an archive, which are named by their indexes from here on. */
export interface ToldArticles {
  /** In the order of their ids. */
  readonly articles: readonly Reported[];
  readonly idOf: (index: number) => string;
  readonly vectorOf: (index: number) => Vector;
  /** Keeps vectors of a large archive. */
  readonly scratch: Scratch | null;
  /** How many terms the vectors may have. */
  readonly terms: number;
  /** What two vectors have in common. */
  readonly inCommon: InCommon;
  /** The prints of the vectors, and of all terms. */
  readonly prints: { readonly own: Prints; readonly terms: Prints };
}

/** One name, such as that of a stock exchange, may be in any two articles. */
const LEAST_NAMES = 2;

/** @param articles in the order of their ids. */
export function toldArticles(articles: readonly Reported[], weighed: Weighed): ToldArticles {
  const { vectors, terms, size, prints } = storyVectors(articles, weighed);
  return {
    articles,
    idOf: (index) => articles[index]?.id ?? "",
    vectorOf: (index) => vectors.at(index) ?? NO_TERMS,
    scratch: weighed.scratch ?? null,
    terms: size,
    inCommon: inCommonIn(terms, LEAST_NAMES),
    prints: { own: printsOfVectors(vectors, prints), terms: prints },
  };
}
