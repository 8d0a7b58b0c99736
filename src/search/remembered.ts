import { sha256Of } from "../read/sha256.ts";
import type { Cache } from "../work/cache.ts";

/** A result from the cache, or made and put there. @param parts all that it depends on. */
export function remembered(cache: Cache, parts: readonly string[], make: () => Uint8Array): Uint8Array {
  const key = keyOf(parts);
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.put(key, made);
  return made;
}

/** The key of a result of the search. */
export const keyOf = (parts: readonly string[]): string => `search:${sha256Of(JSON.stringify(parts))}`;
