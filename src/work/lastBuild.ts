import type { LastBuild } from "../shared/lastBuild.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import { inBytes, NOTHING } from "./inBytes.ts";

/**
 * What the last build kept in the cache under a name. The code of another version knows nothing of it.
 * What this build keeps takes its place, as it may be of articles that were taken down since.
 */
export function lastBuild<T>(cache: Cache, name: string): LastBuild<T> {
  return inBytes(bytesOfLastBuild(cache, name));
}

/** The same as bytes. */
export function bytesOfLastBuild(cache: Cache, name: string): LastBuild<Uint8Array> {
  const key = `${name} of the last build ${codeVersion()}`;
  return {
    known: () => cache.get(key),
    keep: (bytes) => cache.put(key, bytes ?? NOTHING),
  };
}
