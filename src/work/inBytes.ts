import { deserialize, serialize } from "node:v8";
import type { LastBuild } from "../shared/lastBuild.ts";

/** What a build keeps in place of what is no longer so. */
export const NOTHING = new Uint8Array();

/** What the last build found out, where it is kept as bytes. The type isn't checked: it is what was kept. */
export function inBytes<T>(bytes: LastBuild<Uint8Array>): LastBuild<T> {
  let known: T | null = null;
  return {
    known() {
      const found = bytes.known();
      known = found === null || found.length === 0 ? null : deserialize(found);
      return known;
    },
    keep(now) {
      if (now === null || now !== known) bytes.keep(now === null ? NOTHING : serialize(now));
      known = null;
    },
  };
}
