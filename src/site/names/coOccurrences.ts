import type { Mentions } from "./foundNames.ts";
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
export function coOccurrencesOf(name: Name, mentions: Mentions): CoOccurrence[] {
  const others = countedOthers(name, mentions);
  // A frequent name is with thousands of others: only those are put in order that may be shown.
  const least = Int32Array.from(others.counts).sort().at(-SHOWN) ?? 0;
  return others.numbers
    .flatMap((number, at): CoOccurrence[] => {
      const count = others.counts[at] ?? 0;
      const other = count < least ? undefined : mentions.named[number];
      return other ? [{ name: other, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name.path < b.name.path ? -1 : 1))
    .slice(0, SHOWN);
}

/** Names by their numbers, and how often each was counted. */
interface Counted {
  readonly numbers: readonly number[];
  readonly counts: Int32Array;
}

/** Counts by the numbers of names: one list for all, which is empty again after each use. */
let counts = new Int32Array();

/** The other names in the articles of a name, in the order in which they come. */
function countedOthers(name: Name, { named, numbers, beginOf, endOf }: Mentions): Counted {
  if (counts.length < named.length) counts = new Int32Array(named.length);
  const met: number[] = [];
  for (const article of name.articles) {
    const begin = beginOf(article);
    const end = Math.min(endOf(article), begin + MAX_OF_ARTICLE);
    for (let at = begin; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      const count = counts[number] ?? 0;
      if (count === 0) met.push(number);
      counts[number] = count + 1;
    }
  }
  const isOther = (number: number) => named[number] !== undefined && named[number] !== name;
  const others = met.filter(isOther);
  const counted = Int32Array.from(others, (number) => counts[number] ?? 0);
  for (const number of met) counts[number] = 0;
  return { numbers: others, counts: counted };
}
