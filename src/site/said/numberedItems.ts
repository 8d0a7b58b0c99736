import { partitionPoint } from "../../text/partitionPoint.ts";
import type { Card } from "../cards/card.ts";
import { known } from "../cards/shelf.ts";

/** Items of articles that are numbered through, from 0: only where those of an article begin is kept. */
export interface NumberedItems {
  readonly count: number;
  /** @returns the article of an item, and which of its items it is. */
  itemAt(number: number): { readonly article: Card; readonly index: number };
}

/** @param begins the number of the first item of each article, and at the end how many there are. */
export const numberedItems = (articles: readonly Card[], begins: Int32Array): NumberedItems => ({
  count: begins.at(-1) ?? 0,
  itemAt(number) {
    const place = partitionPoint(begins, (begin) => begin <= number) - 1;
    return { article: known(articles[place], "with this item"), index: number - (begins[place] ?? 0) };
  },
});

/** Which of some groups each item is in, counted from 0; -1 for an item that is in none. @param groups the numbers of their items. */
export function groupOfEach(groups: Iterable<readonly number[]>, count: number): Int32Array {
  const groupOf = new Int32Array(count).fill(-1);
  let group = 0;
  for (const numbers of groups) {
    for (const number of numbers) groupOf[number] = group;
    group += 1;
  }
  return groupOf;
}
