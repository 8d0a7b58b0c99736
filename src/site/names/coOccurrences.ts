import type { FoundNames } from "./foundNames.ts";
import type { Name } from "./names.ts";

/** A name that is in the same articles as another one, and the number of these articles. */
export interface CoOccurrence {
  readonly name: Name;
  readonly count: number;
}

/** The most names of an article that are counted: else a long list of names would be paired with itself. */
const MAX_OF_ARTICLE = 100;

/** The number of names that are shown. */
const SHOWN = 10;

/**
 * The names that are in the same articles as a name, the most frequent first. The time is linear in the number of its
 * articles, as each adds a limited number of names.
 */
export function coOccurrencesOf(name: Name, found: FoundNames["byKey"]): CoOccurrence[] {
  const counts = new Map<Name, number>();
  for (const article of name.articles)
    for (const one of article.names.slice(0, MAX_OF_ARTICLE)) {
      const other = found(one.key);
      if (other && other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  return [...counts]
    .map(([other, count]) => ({ name: other, count }))
    .sort((a, b) => b.count - a.count || (a.name.path < b.name.path ? -1 : 1))
    .slice(0, SHOWN);
}
