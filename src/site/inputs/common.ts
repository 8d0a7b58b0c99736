import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { hasPage, type Name } from "../names/names.ts";

/** Anything that can be written as JSON. */
export type Json = string | number | boolean | null | readonly Json[];

/** The articles of a list, each with all that is known of it. */
export const shown = (cards: readonly Card[]): Json => cards.map(({ digest }) => digest);

/** What a link to a name depends on. */
export const linkTo = (name: Name | undefined): Json => (name ? [name.name, name.path, hasPage(name)] : null);

/** The links to the names that an article mentions. */
export const linksOf = ({ names }: Card, { foundKey }: Site): Json =>
  names.map(({ key }) => linkTo(foundKey(key)));

/** A cache for what several pages need of the same object. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
