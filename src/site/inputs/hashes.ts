import type { Card } from "../cards/card.ts";
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

/** The same of articles, in a list by their places: a Map of all of them would take seven times as much. 0 stands for what nobody has asked for. */
export function hashesOfArticles(): (site: Site, of: Card, add: (to: Inputs) => void) => number {
  const hashesOf = ofSite(({ articles }) => new Float64Array(articles.length));
  return (site, of, add) => {
    const known = hashesOf(site);
    const place = site.places.get(of.id) ?? -1;
    const found = known[place] ?? 0;
    if (found !== 0) return found;
    const hash = list.folded(() => add(list));
    known[place] = hash;
    return hash;
  };
}
