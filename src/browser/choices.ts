import type { Search } from "./address.ts";
import type { Catalogue, Facet } from "./catalogue.ts";

/** The most names that a message lists. */
const NAMED = 5;

/**
 * The chosen values as the archive writes them: "reuters" as "Reuters", "undated" as what it stands for.
 * What no article has is left out, and said.
 */
export function knownChoices(search: Search, { facets }: Catalogue): { search: Search; problems: string[] } {
  const problems: string[] = [];
  const chosen = facets.flatMap((facet) => {
    const values = (search.chosen.get(facet.name) ?? []).flatMap((typed) => {
      const value = valueLike(facet, typed);
      if (value === null) problems.push(unknownChoice(facet, typed));
      return value ?? [];
    });
    return values.length === 0 ? [] : [[facet.name, [...new Set(values)]] as const];
  });
  return { search: { ...search, chosen: new Map(chosen) }, problems };
}

function valueLike({ values, words }: Facet, typed: string): string | null {
  if (values.includes(typed)) return typed;
  const wanted = typed.toLowerCase();
  return values.find((value) => [value, words[value]].some((name) => name?.toLowerCase() === wanted)) ?? null;
}

function unknownChoice({ name, values, words }: Facet, typed: string): string {
  const wanted = typed.toLowerCase();
  const names = values.map((value) => words[value] ?? value);
  const like = names.filter((value) => value.toLowerCase().includes(wanted));
  const known = (like.length > 0 ? like : names).slice(0, NAMED).map((value) => `“${value}”`);
  if (known.length === 0) return `No article has the ${name} “${typed}”, or any other.`;
  const others = names.length > known.length ? ", among others" : "";
  return `No article has the ${name} “${typed}”. The archive has ${known.join(", ")}${others}.`;
}
