/** Reads something when it is first asked for. */
export function onceRead<T extends object>(read: () => T): () => T {
  let known: T | null = null;
  return () => {
    known ??= read();
    return known;
  };
}
