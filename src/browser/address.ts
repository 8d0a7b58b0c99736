import { searching as words } from "../languages/chosen.ts";
import { daysOf } from "../shared/days.ts";
import { dateProblem, parseQuery, type Term, writeTerms } from "./query.ts";

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/** A search. Its whole state is in the page's address, so that it can be shared and bookmarked. */
export interface Search {
  readonly terms: readonly Term[];
  readonly from: string | null;
  readonly to: string | null;
  /**
   * The chosen values, by the facet's name. An article matches a facet if it has any of its chosen values,
   * and it must match every facet.
   */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly sort: Sort;
  /** Whether undated articles that may fall into the range of dates are shown too. */
  readonly withUndated: boolean;
}

/** A search read from an address, and what was wrong with the address, as sentences for the reader. */
export interface ReadSearch {
  readonly search: Search;
  readonly problems: readonly string[];
}

/**
 * Reads a search from an address's parameters: `q`, `from`, `to`, `sort`, `undated`, and the name of each
 * facet. Operators in `q`, such as `from:2024`, have the same effect as parameters.
 */
export function readSearch(parameters: URLSearchParams, facets: readonly string[]): ReadSearch {
  const query = parseQuery(parameters.get("q") ?? "", facets);
  const problems = [...query.problems];
  const end = (name: "from" | "to") => {
    const value = query[name] ?? (parameters.get(name)?.trim() || null);
    if (value === null || daysOf(value) !== null) return value;
    problems.push(dateProblem(name, value));
    return null;
  };
  const chosen = new Map(
    facets.flatMap((name) => {
      const typed = query.facetValues.filter(({ facet }) => facet === name).map(({ value }) => value);
      const values = [...new Set([...parameters.getAll(name), ...typed])].filter((value) => value !== "");
      return values.length === 0 ? [] : [[name, values] as const];
    }),
  );
  const [from, to] = [end("from"), end("to")];
  if ((daysOf(from ?? "")?.first ?? -Infinity) > (daysOf(to ?? "")?.last ?? Infinity))
    problems.push(words.endBeforeStart(from ?? "", to ?? ""));
  const sort = SORTS.find((name) => name === parameters.get("sort")) ?? "relevance";
  const withUndated = parameters.get("undated") === "with";
  return { search: { terms: query.terms, from, to, chosen, sort, withUndated }, problems };
}

/** A search as the parameters of an address, without defaults. */
export function writeSearch({ terms, from, to, chosen, sort, withUndated }: Search): string {
  const parameters = new URLSearchParams();
  if (terms.length > 0) parameters.set("q", writeTerms(terms));
  if (from !== null) parameters.set("from", from);
  if (to !== null) parameters.set("to", to);
  for (const [name, values] of chosen) for (const value of values) parameters.append(name, value);
  if (withUndated && (from !== null || to !== null)) parameters.set("undated", "with");
  if (sort !== "relevance") parameters.set("sort", sort);
  return parameters.toString();
}
