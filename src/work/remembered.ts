import { sha256Of } from "../read/sha256.ts";
import type { Cache } from "./cache.ts";

/** A result from the cache, or made and put there. @param parts all that it depends on. */
export function remembered(cache: Cache, parts: readonly string[], make: () => Uint8Array): Uint8Array {
  const key = keyOf(parts);
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.put(key, made);
  return made;
}

/** A key for what depends on some texts. */
export const keyOf = (parts: readonly string[]): string => `search:${sha256Of(JSON.stringify(parts))}`;

/**
 * What a build has put into the cache, or found in it.
 * @param what says in words what it is.
 * @throws when the cache has lost it since.
 */
export function fromCache(cache: Cache, key: string, what: string): Uint8Array {
  const bytes = cache.get(key);
  if (bytes === null) throw new Error(`${what} has gone from the cache while it was needed: build again`);
  return bytes;
}
