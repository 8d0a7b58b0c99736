import type { FoundNames } from "./foundNames.ts";
import type { Name } from "./names.ts";

/** A name that stands in the same articles as another, and in how many. */
export interface CoOccurrence {
  readonly name: Name;
  readonly count: number;
}

/** So many of an article's names, the first ones, count: else one long list would be paired with itself. */
const MAX_OF_ARTICLE = 100;

/** How many are shown. */
const SHOWN = 10;

/**
 * Who and what a name appears with, the most frequent first. The time grows with its articles:
 * each adds a bounded number of names.
 */
export function coOccurrencesOf(name: Name, found: FoundNames["of"]): CoOccurrence[] {
  const counts = new Map<Name, number>();
  for (const article of name.articles)
    for (const one of article.names.slice(0, MAX_OF_ARTICLE)) {
      const other = found(one);
      if (other && other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  return [...counts]
    .map(([other, count]) => ({ name: other, count }))
    .sort((a, b) => b.count - a.count || (a.name.path < b.name.path ? -1 : 1))
    .slice(0, SHOWN);
}
