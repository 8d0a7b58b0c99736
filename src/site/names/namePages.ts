import type { EntryMention, SiteArticle } from "../../entry/schema.ts";
import { hasPage, type Name } from "./names.ts";

/** An article with its mentions of a name. */
export interface NamedIn {
  readonly article: SiteArticle;
  readonly mentions: readonly EntryMention[];
}

/** One page of a name, with its articles. */
export interface NamePage {
  readonly name: Name;
  readonly number: number;
  readonly of: number;
  /** In order of time, the undated ones last. */
  readonly articles: readonly NamedIn[];
}

/** Fewer articles than on other lists, as each is shown with its sentences. */
const ARTICLES_PER_PAGE = 30;

/** The pages of a name; none for a name of one article, nor for a topic, source, author or tag. */
export function namePages(name: Name): NamePage[] {
  const { articles, found } = name;
  if (!found || !hasPage(name)) return [];
  const of = Math.ceil(articles.length / ARTICLES_PER_PAGE);
  return Array.from({ length: of }, (_, index) => {
    const from = index * ARTICLES_PER_PAGE;
    const some = articles.slice(from, from + ARTICLES_PER_PAGE);
    return {
      name,
      number: index + 1,
      of,
      articles: some.map((article, at) => ({ article, mentions: found.mentions[from + at] ?? [] })),
    };
  });
}
