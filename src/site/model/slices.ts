import { pagePath } from "../urls.ts";
import type { NavLink } from "./lists.ts";

/** The items of one page of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly of: number;
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

/** Where an item of a list is: on its page, at an anchor. @param index in the whole list, from 0. */
export const placeIn = (path: string, index: number, size: number, anchor: string): string =>
  `${pagePath(path, Math.floor(index / size) + 1)}#${anchor}`;

/**
 * The first place of each name, in order: where each letter or year of a list begins.
 * @param pathOf an item by its index.
 */
export function beginnings<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  pathOf: (index: number, name: string) => string,
): NavLink[] {
  const found = new Map<string, NavLink>();
  for (const [index, item] of items.entries()) {
    const name = nameOf(item);
    if (!found.has(name)) found.set(name, { name, path: pathOf(index, name) });
  }
  return [...found.values()];
}
