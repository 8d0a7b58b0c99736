/** A list whose items may be made each time somebody asks for them. Any list is one. */
export interface LongList<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  slice(from: number, to?: number): readonly T[];
}

/** A part of a list of numbers, with an item for each that is made when somebody asks: many such lists may have their numbers in one. */
export class MadeList<T> implements LongList<T> {
  readonly length: number;
  readonly #numbers: Int32Array | null;
  readonly #from: number;
  readonly #make: (number: number) => T;

  /** @param numbers null where each is the place itself. */
  constructor(numbers: Int32Array | null, make: (number: number) => T, from = 0, to = numbers?.length ?? 0) {
    this.length = to - from;
    this.#numbers = numbers;
    this.#from = from;
    this.#make = make;
  }

  /** @param index from 0. */
  at(index: number): T | undefined {
    return index >= 0 && index < this.length ? this.#item(index) : undefined;
  }

  /** @param from from 0, as `to` is. */
  slice(from: number, to = this.length): readonly T[] {
    const items: T[] = [];
    for (let index = from; index < Math.min(to, this.length); index += 1) items.push(this.#item(index));
    return items;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.slice(0)[Symbol.iterator]();
  }

  #item(index: number): T {
    const place = this.#from + index;
    return this.#make(this.#numbers === null ? place : (this.#numbers[place] ?? 0));
  }
}

/** Lists of numbers by a key, as lists of items that have all numbers in one list. */
export function madeLists<K, T>(
  groups: ReadonlyMap<K, readonly number[]>,
  make: (number: number) => T,
): Map<K, LongList<T>> {
  let size = 0;
  for (const { length } of groups.values()) size += length;
  const numbers = new Int32Array(size);
  const lists = new Map<K, LongList<T>>();
  let end = 0;
  for (const [key, own] of groups) {
    const from = end;
    numbers.set(own, from);
    end += own.length;
    lists.set(key, new MadeList(numbers, make, from, end));
  }
  return lists;
}
