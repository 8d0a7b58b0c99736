/** Gives something once, and lets go of it: whoever asks again gets null. */
export function givenOnce<T>(what: T): () => T | null {
  let left: T | null = what;
  return () => {
    const given = left;
    left = null;
    return given;
  };
}
