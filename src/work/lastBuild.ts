import { deserialize, serialize } from "node:v8";
import type { LastBuild } from "../shared/lastBuild.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";

const NOTHING = new Uint8Array();

/**
 * What the last build kept in the cache under a name. The code of another version knows nothing of it.
 * What this build keeps takes its place, as it may be of articles that were taken down since.
 */
export function lastBuild<T>(cache: Cache, name: string): LastBuild<T> {
  const key = `${name} of the last build ${codeVersion()}`;
  let known: T | null = null;
  return {
    known() {
      const bytes = cache.get(key);
      known = bytes === null || bytes.length === 0 ? null : deserialize(bytes);
      return known;
    },
    keep(now) {
      if (now === null || now !== known) cache.put(key, now === null ? NOTHING : serialize(now));
      known = null;
    },
  };
}
