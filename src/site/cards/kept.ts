/** Wraps a function so that its last results are kept; the one that wasn't needed for longest goes first. */
export function kept<T>(most: number, make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    const made = found ?? make(key);
    if (found !== undefined) known.delete(key);
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
