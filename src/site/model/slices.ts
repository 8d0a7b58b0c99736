import { groupBy } from "../../shared/groupBy.ts";
import { pagePath } from "../urls.ts";
import type { NavLink } from "./lists.ts";

/** The items of one page of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly of: number;
}

/** Cuts a list into pages. An empty list has none. */
export function slices<T>(items: readonly T[], size: number): Slice<T>[] {
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

/** The first place of each name, in order: where each letter or year of a list begins. */
export function beginnings(places: readonly NavLink[]): NavLink[] {
  return [...groupBy(places, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1));
}
