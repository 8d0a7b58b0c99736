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
 * @param namesOf gives the names of an article.
 */
export function coOccurrencesOf(name: Name, namesOf: FoundNames["ofCard"]): CoOccurrence[] {
  const counts = new Map<Name, number>();
  for (const article of name.articles) {
    const others = namesOf(article);
    for (let index = 0; index < others.length && index < MAX_OF_ARTICLE; index += 1) {
      const other = others[index];
      if (other && other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  // A frequent name is with thousands of others: only those are put in order that may be shown.
  const least = Int32Array.from(counts.values()).sort().at(-SHOWN) ?? 0;
  return [...counts]
    .flatMap(([other, count]) => (count < least ? [] : { name: other, count }))
    .sort((a, b) => b.count - a.count || (a.name.path < b.name.path ? -1 : 1))
    .slice(0, SHOWN);
}
