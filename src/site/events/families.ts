import type { Card } from "../cards/card.ts";
import { type CopiesOf, familiesOf } from "../model/families.ts";

/** The id of the article that stands for all with the same text, by the id of each. */
export type FamilyOf = (id: string) => string;

/** @param articles in the order of their days. */
export function familyOf(articles: readonly Card[], copies: CopiesOf): FamilyOf {
  const heads = new Map<string, string>();
  if (copies.size > 0)
    for (const { card, others } of familiesOf(articles, copies))
      for (const { card: other } of others) heads.set(other.id, card.id);
  return (id) => heads.get(id) ?? id;
}
