import { copiesAmong } from "../../entry/copiesTable.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import { storiesAmong } from "../../entry/storiesTable.ts";
import { sureEnough } from "../../entry/sureEnough.ts";
import type { CopyPair } from "../../records/copies.ts";
import { type NameEntity, nameKey } from "../../records/names.ts";
import type { RelatedTable } from "../../records/related.ts";
import type { Withdrawal } from "../../records/source.ts";
import type { StoryTable } from "../../records/stories.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { Card } from "./card.ts";
import { cardOf } from "./cardOf.ts";
import { type Excerpts, excerptsOf, type ReadExcerpt } from "./excerpts.ts";
import { placesById } from "./placesById.ts";
import { shortHash } from "./shortHash.ts";

/** Reads the whole article of a card. */
export type ReadArticle = (card: Pick<Card, "id">) => SiteArticle;

/** The articles of an archive: their cards in memory, and a way to read each of them whole. */
export interface Shelf {
  /** In the order of their days, the undated ones last. */
  readonly cards: readonly Card[];
  readonly read: ReadArticle;
  readonly excerpt: ReadExcerpt;
  /** Which of the cards each is, by its id, if that is known. */
  readonly places?: ReadonlyMap<string, number>;
  /** Hears the order of the cards by their days, in which they are asked for most. @param places which of them each is, by its id. */
  readonly arrange?: (cards: readonly Card[], places: ReadonlyMap<string, number>) => void;
}

/** What a site is made from. */
export interface Entries extends Shelf {
  /** The names that the articles mention. */
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly Withdrawal[];
  /** The pairs of articles with the same text. */
  readonly copies: readonly CopyPair[];
  /** The articles on the subject of each. */
  readonly related: RelatedTable;
  readonly stories: StoryTable;
}

/** What a site is made from, before it is known which articles are alike. */
export type EntriesBegun = Omit<Entries, "related" | "stories">;

/** An article as it is kept: with only what is sure enough to be shown, as JSON, with what others quote of it, and its card. */
export interface Packed {
  readonly article: string;
  readonly excerpts: { readonly [K in keyof Excerpts]: readonly string[] };
  readonly card: Card;
}

export function packed(given: SiteArticle): Packed {
  const shown = sureEnough(given);
  const article = JSON.stringify(shown);
  const { names, quotations, figures, events } = excerptsOf(shown);
  const json = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one));
  const excerpts = {
    ...{ names: json(names), quotations: json(quotations) },
    ...{ figures: json(figures), events: json(events) },
  };
  const hashes = { digest: shortHash(article), excerpts: shortHash(JSON.stringify(excerpts)) };
  return { article, excerpts, card: cardOf(shown, hashes) };
}

/** Puts articles in order, and keeps of the tables what concerns them. */
export const entriesOf = (shelf: Shelf, tables: Omit<Entries, keyof Shelf>): Entries =>
  entriesWith(entriesBegun(shelf, tables), tables);

/** Adds which articles are alike. */
export const entriesWith = (
  begun: EntriesBegun,
  { related, stories }: Pick<Entries, "related" | "stories">,
): Entries => ({
  ...begun,
  related,
  stories: storiesAmong(stories, new Set(begun.cards.map(({ id }) => id))),
});

/** The same before it is known which articles are alike. */
export function entriesBegun(
  { cards, read, excerpt, arrange }: Shelf,
  { names, withdrawn, copies }: Omit<EntriesBegun, keyof Shelf>,
): EntriesBegun {
  const mentioned = new Set<string>();
  for (const card of cards) for (const { key } of card.names) mentioned.add(key);
  const ids = new Set(cards.map(({ id }) => id));
  const ordered = inOrder(cards);
  const places = placesById(ordered);
  arrange?.(ordered, places);
  return {
    cards: ordered,
    places,
    read,
    excerpt,
    names: names.filter((one) => mentioned.has(nameKey(one))),
    // Where a person has put the entry of a withdrawn article back, they want it shown.
    withdrawn: withdrawn.filter(({ id }) => !ids.has(id)),
    copies: copiesAmong(copies, ids),
  };
}

/** By the day, then the more exact first, then by title and id. */
function inOrder(cards: readonly Card[]): Card[] {
  // The titles of one day are asked for at once, and not those of all days.
  const days = groupBy(cards, ({ date, latest }) => `${date ?? "~"} ${latest ?? "~"}`);
  return [...days].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, of]) => byTitle(of));
}

const byTitle = (cards: readonly Card[]): Card[] =>
  cards
    .map((card) => ({ card, id: card.id, title: card.title }))
    .sort((a, b) => byCodeUnit(a.title, b.title) || byCodeUnit(a.id, b.id))
    .map(({ card }) => card);

/** A shelf of articles that are all in memory. @param articles in the order of their days. */
export function shelfOf(articles: readonly SiteArticle[]): Shelf {
  const all = articles.map(packed);
  const byId = new Map(all.map((one) => [one.card.id, one]));
  return {
    cards: all.map(({ card }) => card),
    read: ({ id }) => JSON.parse(known(byId.get(id), id).article),
    excerpt: ({ id }, list, index) => JSON.parse(byId.get(id)?.excerpts[list][index] ?? "null"),
  };
}

/** @throws if there is no such article. */
export function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`There is no article ${id}`);
  return found;
}
