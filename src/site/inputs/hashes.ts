import { fingerprint } from "../../text/fingerprint.ts";
import type { Site } from "../model/site.ts";

/** Hashes of what many pages say of a name or an article: each is made once for a site. */
export function hashes<K extends object>(): (site: Site, of: K, make: () => readonly unknown[]) => string {
  const ofSite = new WeakMap<Site, WeakMap<K, string>>();
  return (site, of, make) => {
    const known = ofSite.get(site) ?? new WeakMap<K, string>();
    ofSite.set(site, known);
    const hash = known.get(of) ?? fingerprint(JSON.stringify(make()));
    known.set(of, hash);
    return hash;
  };
}
