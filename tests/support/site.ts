import { paragraphsOf } from "../../src/entry/body.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import type { Archive } from "../../src/records/source.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { packed, type Shelf, shelfOf } from "../../src/site/cards/shelf.ts";
import { type Site, siteOf as siteOfShelf } from "../../src/site/model/site.ts";

import { entryOf } from "./entries.ts";
import { ARCHIVE } from "./records.ts";

/** Articles that a test made up, with the texts of their bodies. @param articles in the order of their days. */
const shelved = (articles: readonly SiteArticle[]): Shelf => shelfOf(articles.map(withText));

/** The site of articles that a test made up. @param articles in the order of their days. */
export const siteOf = (
  articles: readonly SiteArticle[],
  archive: Archive,
  baseUrl: string | null,
  beside: Parameters<typeof siteOfShelf>[3] = {},
): Site => siteOfShelf(shelved(articles), archive, baseUrl, beside);

/** The site of articles of which only the ids matter. */
export const siteOfIds = (...ids: readonly string[]): Site =>
  siteOf(
    ids.map((id) => entryOf({ id, title: `About ${id}` })),
    ARCHIVE,
    null,
  );

/** The cards of such articles. */
export const cardsOf = (articles: readonly SiteArticle[]): readonly Card[] => shelved(articles).cards;

/** The card of one. */
export const cardOf = (article: SiteArticle): Card => packed(withText(article)).card;

/** An article with the text of its body, as an entry is read. */
const withText = (article: SiteArticle): SiteArticle => ({
  ...article,
  paragraphs: paragraphsOf(article.body),
});

/** The card of an entry of October 29, 2024, but for what a test says of it. */
export const listedOf = (known: Partial<SiteArticle> = {}): Card => cardOf(entryOf(known));
