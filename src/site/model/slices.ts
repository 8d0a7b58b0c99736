import type { LongList } from "../../shared/longList.ts";
import type { NavLink } from "./lists.ts";

/** The items of one page of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly of: number;
}

/** Where a page of a list begins and ends. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly of: number;
}

/** The items of one page of a long list, which are cut out when somebody asks. */
export class Cut<T> implements Slice<T> {
  readonly whole: LongList<T>;
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly of: number;

  constructor(whole: LongList<T>, { from, to, number, of }: Bounds) {
    this.whole = whole;
    this.from = from;
    this.to = to;
    this.number = number;
    this.of = of;
  }

  get items(): readonly T[] {
    return this.whole.slice(this.from, this.to);
  }
}

/** Cuts a list into pages. An empty list has none; a short one is its own page, and isn't copied. */
export function slices<T>(items: readonly T[], size: number): Slice<T>[] {
  if (items.length > 0 && items.length <= size) return [{ items, number: 1, of: 1 }];
  const of = Math.ceil(items.length / size);
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
  }));
}

/**
 * The first place of each name, in order: where each letter or year of a list begins.
 * @param pathOf the address of an item, on the page with a number.
 */
export function beginnings<T>(
  pages: readonly Slice<T>[],
  nameOf: (item: T) => string,
  pathOf: (item: T, page: number) => string,
): NavLink[] {
  const found = new Map<string, NavLink>();
  for (const { items, number } of pages)
    for (const item of items) {
      const name = nameOf(item);
      if (!found.has(name)) found.set(name, { name, path: pathOf(item, number) });
    }
  return [...found.values()];
}
