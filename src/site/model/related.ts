import type { RelatedArticles } from "../../records/related.ts";
import type { Card } from "../cards/card.ts";

/** An article on the same subject, as the page of an article tells of it. */
export interface Related {
  readonly card: Card;
  /** The keys of names that both mention. */
  readonly names: readonly string[];
  /** Words that both repeat. */
  readonly words: readonly string[];
}

/** The related articles of each article, by its id, the most alike first. */
export function relatedByArticle(
  related: readonly RelatedArticles[],
  articles: readonly Card[],
): ReadonlyMap<string, readonly Related[]> {
  const cards = new Map(articles.map((card) => [card.id, card]));
  return new Map(
    related.map(({ id, others }) => [
      id,
      others.flatMap(({ id: other, names, words }) => {
        const card = cards.get(other);
        return card ? [{ card, names, words }] : [];
      }),
    ]),
  );
}
