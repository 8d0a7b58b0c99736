import type { Search } from "./address.ts";
import type { Catalogue, Facet } from "./catalogue.ts";

/** The most names that a message lists. */
const NAMED = 5;

/**
 * Replaces the chosen facet values by the archive's own: "reuters" by "Reuters", and the label "undated" by
 * the value "unknown". Values that no article has are left out, each with a message for the reader.
 */
export function knownChoices(search: Search, { facets }: Catalogue): { search: Search; problems: string[] } {
  const problems: string[] = [];
  const chosen = facets.flatMap((facet) => {
    const values = (search.chosen.get(facet.name) ?? []).flatMap((typed) => {
      const value = archiveValue(facet, typed);
      if (value === null) problems.push(noSuchValue(facet, typed));
      return value ?? [];
    });
    return values.length === 0 ? [] : [[facet.name, [...new Set(values)]] as const];
  });
  return { search: { ...search, chosen: new Map(chosen) }, problems };
}

function archiveValue({ values, words }: Facet, typed: string): string | null {
  if (values.includes(typed)) return typed;
  const wanted = typed.toLowerCase();
  return (
    values.find((value) => [value, words.get(value)].some((name) => name?.toLowerCase() === wanted)) ?? null
  );
}

function noSuchValue({ name, values, words }: Facet, typed: string): string {
  const wanted = typed.toLowerCase();
  const names = values.map((value) => words.get(value) ?? value);
  const like = names.filter((value) => value.toLowerCase().includes(wanted));
  const known = (like.length > 0 ? like : names).slice(0, NAMED).map((value) => `“${value}”`);
  if (known.length === 0) return `No article has the ${name} “${typed}”, or any other.`;
  const others = names.length > known.length ? ", among others" : "";
  return `No article has the ${name} “${typed}”. The archive has ${known.join(", ")}${others}.`;
}
