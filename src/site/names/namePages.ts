import type { Card } from "../cards/card.ts";
import { steadyPages } from "../model/steadyPages.ts";
import { PAGE_SIZE } from "../timeline/timeline.ts";
import type { Name } from "./names.ts";

/** One page of a name, with its articles. */
export interface NamePage {
  readonly name: Name;
  readonly number: number;
  readonly of: number;
  /** In order of time, the undated ones last. */
  readonly articles: readonly Card[];
}

/** The pages of a name; none for a name of few articles, nor for a topic, source, author or tag. */
export function namePages(name: Name): NamePage[] {
  const { articles, found, hasPage } = name;
  if (!found || !hasPage) return [];
  return steadyPages(articles, PAGE_SIZE, ({ id }) => id).map(({ items, number, of }) => ({
    name,
    number,
    of,
    articles: items,
  }));
}
