/**
 * Which clusters weren't joined, as they needn't be compared again for each pair between them. What was refused of a cluster is forgotten when it becomes
 * part of another one. A cluster is named by one of its members, its root.
 * @param count how many members there are.
 */
export function refusals(count: number) {
  // Each cluster has a number of its own, as a root stays one when others are joined to it. Each join leaves one cluster less, so there are fewer than twice as many.
  const numbers = new Uint32Array(count).map((_, index) => index);
  let end = count;
  // By the later one of both. One set for all would have had more entries in a large archive than V8 allows (16.7 million).
  const earlierOf = new Map<number, Set<number>>();
  const ordered = (one: number, other: number): readonly [earlier: number, later: number] => {
    const [a, b] = [numbers[one] ?? 0, numbers[other] ?? 0];
    return a < b ? [a, b] : [b, a];
  };
  return {
    has(one: number, other: number): boolean {
      const [earlier, later] = ordered(one, other);
      return earlierOf.get(later)?.has(earlier) ?? false;
    },
    add(one: number, other: number): void {
      const [earlier, later] = ordered(one, other);
      const found = earlierOf.get(later);
      if (found) found.add(earlier);
      else earlierOf.set(later, new Set([earlier]));
    },
    /** Both have become one, which is new. */
    forget(one: number, other: number, root: number): void {
      for (const former of [one, other]) earlierOf.delete(numbers[former] ?? 0);
      numbers[root] = end;
      end += 1;
    },
  };
}
