/** Adds items to the end of a list. `list.push(...items)` fails at a hundred thousand. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
