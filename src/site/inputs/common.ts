import type { SiteArticle } from "../../entry/schema.ts";
import type { Site } from "../model/site.ts";
import { hasPage, type Name } from "../names/names.ts";

/** Anything that can be written as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the inputs of pages are worked out from. */
export interface Known {
  readonly site: Site;
  /** A hash of all that the archive knows of an article. */
  readonly hashOf: (article: SiteArticle) => string;
}

/** The articles of a list. */
export const shown = (articles: readonly SiteArticle[], { hashOf }: Known): Json => articles.map(hashOf);

/** What a link to a name depends on. */
export const linkTo = (name: Name | undefined): Json => (name ? [name.name, name.path, hasPage(name)] : null);

/** The links to the names that an article mentions. */
export const linksOf = ({ names }: SiteArticle, { site }: Known): Json =>
  names.map((name) => linkTo(site.foundName(name)));

/** A cache for what several pages need of the same object. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
