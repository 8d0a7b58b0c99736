import { NONE } from "./records.ts";

/**
 * The names of all articles. Many articles share a record of one; what it says is worked out once for each different record, and
 * from then on all are numbers.
 */
export interface Mentions {
  /** The record of each name of each article, by its number; those of an article lie side by side. */
  readonly numbers: Uint32Array;
  /** Where those of each article begin; its last ones end where the next article's begin. */
  readonly starts: Uint32Array;
  /** The records that are mentioned, each once. */
  readonly records: Uint32Array;
  /** How often each record is mentioned. */
  readonly times: Uint32Array;
}

/** @param size all numbers of records are smaller than this. */
export function mentionsOf(articles: readonly { readonly names: Uint32Array }[], size: number): Mentions {
  const starts = new Uint32Array(articles.length + 1);
  for (const [at, { names }] of articles.entries()) starts[at + 1] = (starts[at] ?? 0) + names.length;
  const numbers = new Uint32Array(starts[articles.length] ?? 0);
  for (const [at, own] of articles.entries()) numbers.set(own.names, starts[at]);
  const times = new Uint32Array(size);
  for (let at = 0; at < numbers.length; at += 1) {
    const record = numbers[at] ?? 0;
    times[record] = (times[record] ?? 0) + 1;
  }
  const records = Uint32Array.from(times.keys()).filter((record) => times[record] !== 0);
  return { numbers, starts, records, times };
}

/** Calls a function for each article with the places of its mentions: the first, and the one after the last. */
export function forEachArticle(
  { starts }: Pick<Mentions, "starts">,
  visit: (article: number, from: number, to: number) => void,
): void {
  for (let article = 0; article + 1 < starts.length; article += 1)
    visit(article, starts[article] ?? 0, starts[article + 1] ?? 0);
}

/**
 * In how many articles each of some things occurs.
 * @param size how many things there are.
 * @param thingAt the thing that a mention belongs to, by its place; NONE without one.
 */
export function articlesWith(
  mentions: Pick<Mentions, "starts">,
  size: number,
  thingAt: (place: number) => number,
): Uint32Array {
  const [articles, last] = [new Uint32Array(size), new Int32Array(size).fill(NONE)];
  forEachArticle(mentions, (article, from, to) => {
    for (let at = from; at < to; at += 1) {
      const thing = thingAt(at);
      if (thing === NONE || last[thing] === article) continue;
      last[thing] = article;
      articles[thing] = (articles[thing] ?? 0) + 1;
    }
  });
  return articles;
}
