/** Items of articles that are numbered through, from 0. Which one of its article an item is follows from where these begin. */
export interface NumberedItems {
  /** The place of the article of each item. */
  readonly placeOf: Int32Array;
  /** The number of the first item of each article, and at the end how many there are. */
  readonly begins: Int32Array;
}

/** @param begins as in `NumberedItems`. */
export function numberedItems(begins: Int32Array): NumberedItems {
  const placeOf = new Int32Array(begins.at(-1) ?? 0);
  for (let place = 0; place + 1 < begins.length; place += 1)
    placeOf.fill(place, begins[place], begins[place + 1]);
  return { placeOf, begins };
}

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
