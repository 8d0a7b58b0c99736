import { daysOf } from "../shared/days.ts";
import { dateProblem, parseQuery, type Term, writeTerms } from "./query.ts";

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/** All that a search is: it stands in the address, and nowhere else. */
export interface Search {
  readonly terms: readonly Term[];
  readonly from: string | null;
  readonly to: string | null;
  /** By the facet's name; of one facet any value will do, of several each must. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly sort: Sort;
  /** Whether a range of days lets in the undated, which may be of then. */
  readonly withUndated: boolean;
}

/** A search, and what was wrong with the address or the query that asked for it. */
export interface ReadSearch {
  readonly search: Search;
  readonly problems: readonly string[];
}

/**
 * Reads a search from the part of an address behind `?`: `q`, `from`, `to`, `sort`, `undated`, and
 * each facet by its name. Operators in `q` (`from:2024`) count as if they stood in their own part.
 */
export function readSearch(parts: URLSearchParams, facets: readonly string[]): ReadSearch {
  const query = parseQuery(parts.get("q") ?? "", facets);
  const problems = [...query.problems];
  const end = (name: "from" | "to") => {
    const value = query[name] ?? (parts.get(name)?.trim() || null);
    if (value === null || daysOf(value) !== null) return value;
    problems.push(dateProblem(name, value));
    return null;
  };
  const chosen = new Map(
    facets.flatMap((name) => {
      const typed = query.facetValues.filter(({ facet }) => facet === name).map(({ value }) => value);
      const values = [...new Set([...parts.getAll(name), ...typed])].filter((value) => value !== "");
      return values.length === 0 ? [] : [[name, values] as const];
    }),
  );
  const [from, to] = [end("from"), end("to")];
  if ((daysOf(from ?? "")?.first ?? -Infinity) > (daysOf(to ?? "")?.last ?? Infinity))
    problems.push(`The end of the range (${to}) is before its start (${from}).`);
  const sort = SORTS.find((name) => name === parts.get("sort")) ?? "relevance";
  const withUndated = parts.get("undated") === "with";
  return { search: { terms: query.terms, from, to, chosen, sort, withUndated }, problems };
}

/** A search as the part of an address behind `?`, without what goes without saying. */
export function writeSearch({ terms, from, to, chosen, sort, withUndated }: Search): string {
  const parts = new URLSearchParams();
  if (terms.length > 0) parts.set("q", writeTerms(terms));
  if (from !== null) parts.set("from", from);
  if (to !== null) parts.set("to", to);
  for (const [name, values] of chosen) for (const value of values) parts.append(name, value);
  if (withUndated && (from !== null || to !== null)) parts.set("undated", "with");
  if (sort !== "relevance") parts.set("sort", sort);
  return parts.toString();
}
