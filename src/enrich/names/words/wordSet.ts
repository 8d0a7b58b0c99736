/** The words of a list that is written as text: separated by white space, with `_` for a space within a term. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)).map((word) => word.replaceAll("_", " ")));
}
