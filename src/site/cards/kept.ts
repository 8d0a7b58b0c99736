/**
 * Wraps a function so that its last results are kept; the one that wasn't needed for longest goes first.
 * @param most how many are kept, or how much of them if they are weighed.
 */
export function kept<T>(most: number, make: (key: string) => T, weigh = (_: T) => 1): (key: string) => T {
  const known = new Map<string, T>();
  let weight = 0;
  return (key) => {
    const found = known.get(key);
    const made = found ?? make(key);
    if (found !== undefined) known.delete(key);
    else weight += weigh(made);
    known.set(key, made);
    for (const [oldest, its] of known) {
      if (weight <= most) break;
      known.delete(oldest);
      weight -= weigh(its);
    }
    return made;
  };
}
