/** The words of a list that is written as text: parted by white space, `_` for a space within one. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)).map((word) => word.replaceAll("_", " ")));
}
