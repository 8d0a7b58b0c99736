/** Which items of a list belong together, as more and more are joined (union-find). */
export interface Parts {
  /** Joins the parts of two items. @returns whether they weren't in one part before. */
  join(one: number, other: number): boolean;
  /** The first item of the part that one is in. */
  rootOf(index: number): number;
  /** The parts with all their items, both in ascending order. */
  all(): number[][];
}

/** So many items, each by itself. */
export function parts(size: number): Parts {
  const parent = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    join(one, other) {
      const [a, b] = [rootOf(one), rootOf(other)];
      parent[Math.max(a, b)] = Math.min(a, b);
      return a !== b;
    },
    all() {
      const found = new Map<number, number[]>();
      for (let index = 0; index < size; index += 1) {
        const root = rootOf(index);
        const part = found.get(root);
        if (part) part.push(index);
        else found.set(root, [index]);
      }
      return [...found.values()];
    },
  };
}
