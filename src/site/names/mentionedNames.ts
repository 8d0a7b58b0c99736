import { type NameEntity, nameKey } from "../../records/names.ts";
import type { Card } from "../cards/card.ts";
import { known as there } from "../cards/shelf.ts";
import type { NameLists } from "./foundName.ts";

/** The number of a name that isn't certain enough. */
export const NOBODY = 0;

/** Names of the archive's table with their articles. */
export interface Mentioned {
  /** The names, each with its key. The numbers of names are one more than their places here. */
  readonly known: readonly { readonly entity: NameEntity; readonly key: string }[];
  /** The number of a name by its key. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The numbers of the names of one article after the other, and where those of each article begin. */
  readonly numbers: Int32Array;
  readonly begins: Int32Array;
  /** How many quotations each name has, by its number. */
  readonly says: Int32Array;
  readonly lists: NameLists;
}

/** Finds the names of each article. Each mention is looked up once. @param articles in the order of their days. */
export function mentionedNames(table: readonly NameEntity[], articles: readonly Card[]): Mentioned {
  const known = table.map((entity) => ({ entity, key: nameKey(entity) }));
  const numberOf = new Map(known.map(({ key }, index) => [key, index + 1]));
  const size = known.length + 1;
  const [says, firsts, counts] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  // Each list of names is cut out once.
  const numbers: number[] = [];
  const begins = new Int32Array(articles.length + 1);
  for (const [index, article] of articles.entries()) {
    for (const { key, first } of article.names) {
      const number = numberOf.get(key) ?? NOBODY;
      numbers.push(number);
      const count = counts[number] ?? 0;
      counts[number] = count + 1;
      const name = known[number - 1];
      if (count > 0 || name === undefined) continue;
      firsts[number] = first;
      // As the articles have it, so that it is in memory once.
      name.key = key;
    }
    begins[index + 1] = numbers.length;
    for (const { speaker } of article.quoted) {
      const number = numberOf.get(speaker ?? "") ?? NOBODY;
      says[number] = (says[number] ?? 0) + 1;
    }
  }
  const all = Int32Array.from(numbers);
  // By the keys that the articles have, so that those of the table are let go of.
  const byKey = new Map(known.map(({ key }, index) => [key, index + 1]));
  const lists = { ...articlesOfEach(all, begins, counts), articleAt: articleAmong(articles), firsts };
  return {
    ...{ known, numberOf: byKey, numbers: all, begins, says },
    lists: { ...lists, indexPages: new Int32Array(size) },
  };
}

/** In a function of its own: it is kept for long, with all that is beside it. */
const articleAmong = (articles: readonly Card[]) => (place: number) => there(articles[place], "of a name");

/** The places of the articles of one name after the other. @param counts how many each name has. */
function articlesOfEach(
  numbers: Int32Array,
  begins: Int32Array,
  counts: Int32Array,
): Pick<NameLists, "articles" | "begins"> {
  const begin = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) begin[number + 1] = (begin[number] ?? 0) + count;
  const articles = new Int32Array(numbers.length);
  const next = begin.slice();
  for (let place = 0; place + 1 < begins.length; place += 1)
    for (let at = begins[place] ?? 0; at < (begins[place + 1] ?? 0); at += 1) {
      const number = numbers[at] ?? NOBODY;
      articles[next[number] ?? 0] = place;
      next[number] = (next[number] ?? 0) + 1;
    }
  return { articles, begins: begin };
}
