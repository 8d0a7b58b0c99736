import { daysOf } from "../shared/days.ts";
import type { Search, Sort } from "./address.ts";
import type { Catalogue, Facet, Row } from "./catalogue.ts";
import { type YearCount, yearCounts } from "./yearCounts.ts";

/** An article that the words of a search found. */
export interface Match {
  readonly row: Row;
  readonly score: number;
}

/** A value of a facet, and the number of articles that choosing it would show. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** A facet with the counts of its values. */
export interface FacetCounts {
  readonly name: string;
  readonly label: string;
  /** The values that are chosen or have articles, the most frequent first; null if they weren't loaded and counted. */
  readonly choices: readonly Choice[] | null;
}

/** What a search shows. */
export interface Selection {
  readonly matches: readonly Match[];
  readonly facets: readonly FacetCounts[];
  readonly years: readonly YearCount[];
  /** Undated articles that may fall into the range of dates; they are among the matches only if asked for. */
  readonly undated: number;
}

type Test = (row: Row) => boolean;

/**
 * Applies the dates and filters to the articles that the words found, and counts by facet and by year.
 *
 * An article is in the range if its date may be: if the days that it may be from overlap the range. Undated
 * articles are shown only if the reader asks for them, and only if their bounds overlap the range.
 * A facet's counts apply the range and all other facets, so that each number is what a click would show.
 * The year histogram applies all facets, but not the range.
 * @param opened the facets to count though not all of them is at hand. `loadFacets` has loaded them, as those that are chosen.
 */
export function select(
  found: readonly Match[],
  search: Search,
  catalogue: Catalogue,
  opened: ReadonlySet<string> = NONE,
): Selection {
  const inRange = rangeTest(search);
  const tests = new Map(catalogue.facets.map((facet) => [facet.name, facetTest(facet, search)] as const));
  const testsExcept = (excepted: string | null): Test[] =>
    [...tests].flatMap(([name, test]) => (test === null || name === excepted ? [] : [test]));
  const chosen = filterBy(found, testsExcept(null));
  const inRangeMatches = chosen.filter(({ row }) => inRange(row));
  const isShown = shownTest(search);
  return {
    matches: sorted(inRangeMatches.filter(isShown), search.sort),
    facets: catalogue.facets.map((facet) => {
      const { name, label } = facet;
      // One that has a single value at most narrows nothing.
      if (!isCounted(facet, search, opened) && !areAll(found, search, catalogue))
        return { name, label, choices: facet.values.length > 1 ? null : [] };
      const left = filterBy(found, [inRange, ...testsExcept(facet.name)]).filter(isShown);
      const known = left.length === catalogue.count ? facet.counts : null;
      return choicesOf(facet, known ?? countsOf(facet, left), search.chosen.get(facet.name) ?? []);
    }),
    years: yearCounts(chosen.map(({ row }) => row)),
    undated: hasRange(search) ? inRangeMatches.filter(({ row }) => row.isUndated).length : 0,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** How many articles `select` would show. `loadFacets` has loaded the facets that are chosen. */
export function countShown(found: readonly Match[], search: Search, { facets }: Catalogue): number {
  const tests = facets.flatMap((facet) => facetTest(facet, search) ?? []);
  return filterBy(found, [rangeTest(search), ...tests]).filter(shownTest(search)).length;
}

/** Whether a search is for a range of dates. */
export const hasRange = ({ from, to }: Search): boolean => from !== null || to !== null;

/** Undated articles are shown with a range of dates only if the reader asks for them. */
const shownTest =
  (search: Search) =>
  ({ row }: Match) =>
    !hasRange(search) || !row.isUndated || search.withUndated;

const isCounted = ({ name, isAtHand }: Facet, { chosen }: Search, opened: ReadonlySet<string>) =>
  isAtHand || chosen.has(name) || opened.has(name);

/** Loads for the articles that were found what `select` needs of the facets. */
export async function loadFacets(
  found: readonly Match[],
  search: Search,
  catalogue: Catalogue,
  opened: ReadonlySet<string> = NONE,
): Promise<void> {
  if (areAll(found, search, catalogue)) return;
  const rows = found.map(({ row }) => row.row);
  const { facets } = catalogue;
  const needed = facets.filter((facet) => isCounted(facet, search, opened));
  await Promise.all(needed.map((facet) => facet.load(rows)));
}

/** Whether a search shows all articles of a large archive: of these it is known how many have each value. */
const areAll = (found: readonly Match[], search: Search, { facets, count }: Catalogue) =>
  found.length === count &&
  search.chosen.size === 0 &&
  !hasRange(search) &&
  facets.every(({ counts, isAtHand }) => counts !== null || isAtHand);

const filterBy = (matches: readonly Match[], tests: readonly Test[]) =>
  tests.length === 0 ? matches : matches.filter(({ row }) => tests.every((test) => test(row)));

function rangeTest({ from, to }: Search): Test {
  const first = (from === null ? null : daysOf(from))?.first ?? Number.NEGATIVE_INFINITY;
  const last = (to === null ? null : daysOf(to))?.last ?? Number.POSITIVE_INFINITY;
  return (row) => row.first <= last && row.last >= first;
}

/** Null if no value of the facet is chosen. */
function facetTest(facet: Facet, { chosen }: Search): Test | null {
  const values = chosen.get(facet.name);
  if (values === undefined) return null;
  const wanted = new Set(values.map((value) => facet.values.indexOf(value)));
  return ({ row }) => facet.of(row).some((value) => wanted.has(value));
}

/** How many articles have each value of a facet. */
function countsOf(facet: Facet, left: readonly Match[]): readonly number[] {
  const counts = new Array<number>(facet.values.length).fill(0);
  for (const { row } of left) for (const value of facet.of(row.row)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function choicesOf(facet: Facet, counts: readonly number[], chosen: readonly string[]): FacetCounts {
  const choices = facet.values
    .map((value, index) => ({
      value,
      words: facet.words.get(value) ?? value,
      count: counts[index] ?? 0,
      isChosen: chosen.includes(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => b.count - a.count);
  return { name: facet.name, label: facet.label, choices };
}

/**
 * By relevance, and what is equally relevant, such as all articles of a search without words, by date, the newest first;
 * or by date alone.
 */
function sorted(matches: readonly Match[], sort: Sort): readonly Match[] {
  const byScore = (a: Match, b: Match) => b.score - a.score;
  const byDate = dateOrder(sort === "oldest" ? 1 : -1);
  const [first, second] = sort === "relevance" ? [byScore, byDate] : [byDate, byScore];
  return [...matches].sort((a, b) => first(a, b) || second(a, b) || a.row.row - b.row.row);
}

/** By the first day of an article's range or, if it is open, the last; undated articles come last. */
function dateOrder(direction: 1 | -1): (a: Match, b: Match) => number {
  const day = ({ row }: Match) => (Number.isFinite(row.first) ? row.first : row.last);
  return (a, b) =>
    Number(a.row.isUndated) - Number(b.row.isUndated) ||
    (a.row.isUndated ? 0 : direction * (day(a) - day(b)));
}
