import type { SiteArticle } from "../../entry/schema.ts";
import { namedUtterances, type Utterance } from "../article/utterances.ts";
import type { Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";

/** A quotation with its speaker's name or description beside it. */
export interface Quotation {
  readonly article: SiteArticle;
  readonly said: Utterance;
  /** The speaker among the archive's names; null if it has none, as for "one witness". */
  readonly by: Name | null;
}

/**
 * All quotations of the archive whose speaker is named beside them, in order of time. Those whose speaker is worked out
 * from a pronoun, or from the quotation before, are only on the pages of their articles.
 * @param articles in the order of their days.
 */
export function quotationsOf(
  articles: readonly SiteArticle[],
  nameOf: (key: string) => Name | undefined,
): Quotation[] {
  return byTime(articles).flatMap((article) =>
    namedUtterances(article).map((said) => ({
      article,
      said,
      by: (said.entity === null ? undefined : nameOf(said.entity)) ?? null,
    })),
  );
}

/** Dated articles, then those of an uncertain year, then undated ones. */
export function byTime(articles: readonly SiteArticle[]): SiteArticle[] {
  const shelf = (article: SiteArticle) => (article.date === null ? 2 : Number(isYearUncertain(article)));
  return [...articles].sort((a, b) => shelf(a) - shelf(b));
}
