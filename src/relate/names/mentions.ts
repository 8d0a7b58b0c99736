import type { CountedName } from "./counted.ts";

/**
 * The names of all articles. Many articles share a record of one; what it says is worked out once for each different record, and
 * from then on all are numbers.
 */
export interface Mentions {
  /** Each different record once. */
  readonly records: readonly CountedName[];
  /** The record of each name of each article, by its place in `records`; those of an article lie side by side. */
  readonly numbers: Uint32Array;
  /** Where those of each article begin; its last ones end where the next article's begin. */
  readonly starts: Uint32Array;
}

export function mentionsOf(articles: readonly { readonly names: readonly CountedName[] }[]): Mentions {
  const starts = new Uint32Array(articles.length + 1);
  for (const [at, { names }] of articles.entries()) starts[at + 1] = (starts[at] ?? 0) + names.length;
  const numbers = new Uint32Array(starts[articles.length] ?? 0);
  const known = new Map<CountedName, number>();
  let place = 0;
  for (const { names } of articles)
    for (const name of names) {
      const number = known.get(name) ?? known.size;
      if (number === known.size) known.set(name, number);
      numbers[place] = number;
      place += 1;
    }
  return { records: [...known.keys()], numbers, starts };
}

/** Calls a function for each article with the places of its mentions: the first, and the one after the last. */
export function forEachArticle(
  { starts }: Pick<Mentions, "starts">,
  visit: (article: number, from: number, to: number) => void,
): void {
  for (let article = 0; article + 1 < starts.length; article += 1)
    visit(article, starts[article] ?? 0, starts[article + 1] ?? 0);
}
