import type { Search } from "./address.ts";
import { type FacetCounts, hasRange } from "./select.ts";

/** A search without one of its filters. */
export interface WithoutOne {
  readonly search: Search;
  /** What was left out: the values of one facet, as readers see them; null for the dates. */
  readonly left: readonly string[] | null;
  /** The number of articles that it would show, at least one. */
  readonly count: number;
}

/**
 * The searches that one filter less would make of a search, if they show anything. Of a search with a single filter there are none: without it
 * there would be no filter at all.
 * @param facets the facets with the words of their values.
 * @param countShown how many articles a search would show.
 */
export function withoutOne(
  search: Search,
  facets: readonly FacetCounts[],
  countShown: (search: Search) => number,
): readonly WithoutOne[] {
  const { chosen } = search;
  const hasDates = hasRange(search);
  if (chosen.size + Number(hasDates) < 2) return [];
  const ways: Omit<WithoutOne, "count">[] = [...chosen.keys()].map((name) => ({
    search: { ...search, chosen: new Map([...chosen].filter(([other]) => other !== name)) },
    left: wordsOf(name, facets),
  }));
  if (hasDates) ways.push({ search: { ...search, from: null, to: null, withUndated: false }, left: null });
  return ways.map((way) => ({ ...way, count: countShown(way.search) })).filter(({ count }) => count > 0);
}

const wordsOf = (name: string, facets: readonly FacetCounts[]): readonly string[] =>
  (facets.find((facet) => facet.name === name)?.choices ?? [])
    .filter(({ isChosen }) => isChosen)
    .map(({ words }) => words);
