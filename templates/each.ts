import { fileOfPage, PAGE_PATHS, type PageItems, type PageKind } from "../src/site/pages.ts";

/** How Eleventy is told to make the pages of a kind: one for each of `pages`, which may be none. */
interface Paging<K extends PageKind, Alias extends string> {
  readonly pagination: { readonly data: `pages.${K}`; readonly size: 1; readonly alias: Alias };
  readonly permalink: (data: { readonly [A in Alias]: PageItems[K] }) => string;
  readonly eleventyExcludeFromCollections: true;
}

/** One page for each item of a kind. @param alias how the template calls the item. */
export function each<K extends PageKind, Alias extends string>(kind: K, alias: Alias): Paging<K, Alias> {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias },
    permalink: (data) => fileOfPage(PAGE_PATHS[kind](data[alias])),
    eleventyExcludeFromCollections: true,
  };
}
