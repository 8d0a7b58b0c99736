import type { Given } from "../details.ts";

/** What may be given. */
export interface Candidate {
  readonly value: string | null | undefined;
  readonly place: string;
}

/** The first candidate that has a value which can be used. @param use gives the value as it is used, or null. */
export function firstGiven(
  candidates: readonly Candidate[],
  use: (value: string) => string | null = (value) => value,
): Given | null {
  for (const { value, place } of candidates) {
    const used = value ? use(oneLine(value)) : null;
    if (used) return { value: used, place };
  }
  return null;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Reads a page's meta tags by their name, in lower case: `article:published_time`. Says what a tag holds, and where. */
export function metaTags(document: Document): (name: string, what: string) => Candidate {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const names =
      tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop") ?? "";
    // Some pages give several names in one attribute.
    for (const name of names.toLowerCase().split(/\s+/))
      if (!found.has(name)) found.set(name, tag.getAttribute("content") ?? "");
  }
  return (name, what) => ({ value: found.get(name), place: `${what} (meta tag “${name}”)` });
}
