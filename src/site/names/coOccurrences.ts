import type { NumberedNames } from "./foundNames.ts";
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
export function coOccurrencesOf(name: Name, names: NumberedNames): CoOccurrence[] {
  const { tally } = names;
  const counted: number[] = [];
  for (const article of name.articles) {
    const others = names.of(article);
    const end = Math.min(others.length, MAX_OF_ARTICLE);
    for (let index = 0; index < end; index += 1) {
      const other = others[index] ?? -1;
      if (other < 0) continue;
      if (tally[other] === 0) counted.push(other);
      tally[other] = (tally[other] ?? 0) + 1;
    }
  }
  const counts = Int32Array.from(counted, (number) => tally[number] ?? 0);
  for (const number of counted) tally[number] = 0;
  // A frequent name is with thousands of others: only those are put in order that may be shown. One of them is the name itself.
  const least =
    counts
      .slice()
      .sort()
      .at(-SHOWN - 1) ?? 0;
  return counted
    .flatMap((number, at) => {
      const [other, count = 0] = [names.at(number), counts[at]];
      return count < least || !other || other === name ? [] : { name: other, count };
    })
    .sort((a, b) => b.count - a.count || (a.name.path < b.name.path ? -1 : 1))
    .slice(0, SHOWN);
}
