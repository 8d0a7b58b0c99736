import { fingerprint } from "../../text/fingerprint.ts";
import type { Site } from "../model/site.ts";

/** Hashes of what many pages say of a name or an article: each is made once for a site. */
export function hashes<K extends object>(): (site: Site, of: K, make: () => readonly unknown[]) => string {
  const ofSite = new WeakMap<Site, Map<K, string>>();
  let last: readonly [Site, Map<K, string>] | null = null;
  const hashesOf = (site: Site): Map<K, string> => {
    if (last?.[0] === site) return last[1];
    const known = ofSite.get(site) ?? new Map<K, string>();
    ofSite.set(site, known);
    last = [site, known];
    return known;
  };
  return (site, of, make) => {
    const known = hashesOf(site);
    const found = known.get(of);
    if (found !== undefined) return found;
    const hash = fingerprint(JSON.stringify(make()));
    known.set(of, hash);
    return hash;
  };
}
