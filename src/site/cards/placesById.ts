import type { Card } from "./card.ts";

/** Which of some articles each is, by its id. */
export const placesById = (articles: readonly Card[]): ReadonlyMap<string, number> =>
  new Map(articles.map(({ id }, place) => [id, place]));
