import type { Card } from "../cards/card.ts";
import type { Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";

/** A quotation with its speaker's name or description beside it. */
export interface Quotation {
  readonly article: Card;
  /** Which one it is among those of its article whose speaker is named. */
  readonly index: number;
  /** The paragraph in which it begins. */
  readonly p: number;
  /** The speaker among the archive's names; null if it has none, as for "one witness". */
  readonly by: Name | null;
}

/**
 * All quotations of the archive whose speaker is named beside them, in order of time. Those whose speaker is worked out
 * from a pronoun, or from the quotation before, are only on the pages of their articles.
 * @param articles in the order of their days.
 */
export function quotationsOf(
  articles: readonly Card[],
  nameOf: (key: string) => Name | undefined,
): Quotation[] {
  return byTime(articles).flatMap((article) =>
    article.quoted.map(({ p, speaker }, index) => ({
      article,
      index,
      p,
      by: (speaker === null ? undefined : nameOf(speaker)) ?? null,
    })),
  );
}

/** Dated articles, then those of an uncertain year, then undated ones. */
export function byTime(articles: readonly Card[]): Card[] {
  const shelves: readonly Card[][] = [[], [], []];
  for (const article of articles)
    shelves[article.date === null ? 2 : Number(isYearUncertain(article))]?.push(article);
  return shelves.flat();
}
