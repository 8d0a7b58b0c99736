import type { Site } from "../model/site.ts";
import { type Inputs, inputs } from "./input.ts";
import { ofSite } from "./ofSite.ts";

/** One list for all: what is in it is folded into one number before anybody else adds to it, or after. */
const list = inputs();

/** Hashes of what several pages say of something, each made once for a site. */
export function hashes<K extends object>(): (site: Site, of: K, add: (to: Inputs) => void) => number {
  const hashesOf = ofSite(() => new Map<K, number>());
  return (site, of, add) => {
    const known = hashesOf(site);
    const found = known.get(of);
    if (found !== undefined) return found;
    const hash = list.folded(() => add(list));
    known.set(of, hash);
    return hash;
  };
}
