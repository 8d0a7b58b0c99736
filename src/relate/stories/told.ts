import { NO_TERMS, type Vector } from "../../date/stories/postings.ts";
import type { ArticleDate } from "../../records/date.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { type Prints, printsOfVectors } from "../alike/prints.ts";
import type { GivenPairs } from "../givenPairs.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { type InCommon, inCommonIn } from "../related/inCommon.ts";
import { storyVectors, type Telling } from "./storyVectors.ts";

/** An article as stories are looked for. */
export interface Told extends Telling, GivenPairs {
  readonly date: Pick<ArticleDate, "earliest" | "latest">;
}

/** The articles of an archive, which are named by their indexes from here on. */
export interface ToldArticles {
  /** In the order of their ids. */
  readonly articles: readonly Told[];
  readonly idOf: (index: number) => string;
  readonly vectorOf: (index: number) => Vector;
  /** How many terms the vectors may have. */
  readonly terms: number;
  /** What two vectors have in common. */
  readonly inCommon: InCommon;
  /** The prints of the vectors, and of all terms. */
  readonly prints: { readonly own: Prints; readonly terms: Prints };
}

/** One name, such as that of a stock exchange, may be in any two articles. */
const LEAST_NAMES = 2;

export function toldArticles(given: readonly Told[], known: KnownArchive): ToldArticles {
  const articles = inOrderOfIds(given);
  const { vectors, terms, size, prints } = storyVectors(articles, known);
  return {
    articles,
    idOf: (index) => articles[index]?.id ?? "",
    vectorOf: (index) => vectors[index] ?? NO_TERMS,
    terms: size,
    inCommon: inCommonIn(terms, LEAST_NAMES),
    prints: { own: printsOfVectors(vectors, prints), terms: prints },
  };
}
