import type { Site } from "../model/site.ts";

/** Wraps what is made once for a site, and asked for by each of its pages. */
export function ofSite<T>(make: (site: Site) => T): (site: Site) => T {
  const known = new WeakMap<Site, T>();
  let latest: { readonly site: Site; readonly made: T } | null = null;
  return (site) => {
    if (latest?.site === site) return latest.made;
    const made = known.get(site) ?? make(site);
    known.set(site, made);
    latest = { site, made };
    return made;
  };
}
