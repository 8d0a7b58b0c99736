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
