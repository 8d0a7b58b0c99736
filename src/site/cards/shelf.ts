import type { SiteArticle } from "../../entry/schema.ts";
import { sha256Of } from "../../read/sha256.ts";
import { type NameEntity, nameKey } from "../../records/names.ts";
import type { Withdrawal } from "../../records/source.ts";
import { sureEnough } from "../model/shown.ts";
import type { Card } from "./card.ts";
import { cardOf } from "./cardOf.ts";

/** Reads the whole article of a card. */
export type ReadArticle = (card: Pick<Card, "id">) => SiteArticle;

/** The articles of an archive: their cards in memory, and a way to read each of them whole. */
export interface Shelf {
  /** In the order of their days, the undated ones last. */
  readonly cards: readonly Card[];
  readonly read: ReadArticle;
}

/** What a site is made from. */
export interface Entries extends Shelf {
  /** The names that the articles mention. */
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly Withdrawal[];
}

/** An article as it is kept: with only what is sure enough to be shown, as JSON, beside its card. */
export function packed(article: SiteArticle): { readonly json: string; readonly card: Card } {
  const shown = sureEnough(article);
  const json = JSON.stringify(shown);
  return { json, card: cardOf(shown, sha256Of(json).slice(0, 16)) };
}

/** Puts articles in order, and keeps of the tables what concerns them. */
export function entriesOf(
  { cards, read }: Shelf,
  names: readonly NameEntity[],
  withdrawn: readonly Withdrawal[],
): Entries {
  const mentioned = new Set(cards.flatMap((card) => card.names.map(({ key }) => key)));
  const ids = new Set(cards.map(({ id }) => id));
  return {
    cards: [...cards].sort(byDate),
    read,
    names: names.filter((one) => mentioned.has(nameKey(one))),
    // Where a person has put the entry of a withdrawn article back, they want it shown.
    withdrawn: withdrawn.filter(({ id }) => !ids.has(id)),
  };
}

/** What articles are ordered by: the day, then the more exact first, then title and id. */
const ORDER: readonly ((card: Card) => string)[] = [
  ({ date }) => date ?? "~",
  ({ latest }) => latest ?? "~",
  ({ title }) => title,
  ({ id }) => id,
];

/** In code units, so no locale changes it. */
function byDate(a: Card, b: Card): number {
  for (const of of ORDER) {
    const [one, other] = [of(a), of(b)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** A shelf of articles that are all in memory. @param articles in the order of their days. */
export function shelfOf(articles: readonly SiteArticle[]): Shelf {
  const byId = new Map(articles.map((article) => [article.id, sureEnough(article)]));
  const read = reading((id) => byId.get(id));
  return { cards: articles.map((article) => packed(article).card), read };
}

/** @param find the article with an id; undefined if there is none. */
export function reading(find: (id: string) => SiteArticle | undefined): ReadArticle {
  return ({ id }) => {
    const article = find(id);
    if (!article) throw new Error(`There is no article ${id}`);
    return article;
  };
}
