import { daysOf } from "../shared/days.ts";
import type { Search, Sort } from "./address.ts";
import type { Catalogue, Facet, Row } from "./catalogue.ts";
import { type YearCount, yearCounts } from "./yearCounts.ts";

/** An article that the words of a search found. */
export interface Match {
  readonly row: Row;
  readonly score: number;
}

/** One value of a facet, and how many articles it leaves. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FacetCounts {
  readonly name: string;
  readonly label: string;
  /** The chosen ones and those with articles, the most frequent first. */
  readonly choices: readonly Choice[];
}

export interface Selection {
  readonly matches: readonly Match[];
  readonly facets: readonly FacetCounts[];
  readonly years: readonly YearCount[];
  /** Undated articles that a range of days leaves out, or lets in when they are asked for. */
  readonly undated: number;
}

type Test = (row: Row) => boolean;

/**
 * What is left of the articles that the words found. An article is of a range when its date may lie
 * in it: when the days that it may be of overlap those of the range. An undated one is let in
 * only when it is asked for, and unless its bounds forbid it.
 * Each facet counts what the other facets and the range leave, so that a number is what a click gives;
 * the strip of years what the facets leave.
 */
export function select(found: readonly Match[], search: Search, catalogue: Catalogue): Selection {
  const inRange = rangeTest(search);
  const tests = new Map(catalogue.facets.map((facet) => [facet.name, facetTest(facet, search)] as const));
  const others = (but: string | null): Test[] =>
    [...tests].flatMap(([name, test]) => (test === null || name === but ? [] : [test]));
  const chosen = keep(found, others(null));
  const ranged = chosen.filter(({ row }) => inRange(row));
  const hasRange = search.from !== null || search.to !== null;
  const isLetIn = ({ row }: Match) => !hasRange || !row.isUndated || search.withUndated;
  return {
    matches: sorted(ranged.filter(isLetIn), search.sort),
    facets: catalogue.facets.map((facet) => {
      const left = keep(found, [inRange, ...others(facet.name)]).filter(isLetIn);
      return countsOf(facet, left, search.chosen.get(facet.name) ?? []);
    }),
    years: yearCounts(chosen.map(({ row }) => row)),
    undated: hasRange ? ranged.filter(({ row }) => row.isUndated).length : 0,
  };
}

const keep = (matches: readonly Match[], tests: readonly Test[]) =>
  tests.length === 0 ? matches : matches.filter(({ row }) => tests.every((test) => test(row)));

function rangeTest({ from, to }: Search): Test {
  const first = (from === null ? null : daysOf(from))?.first ?? Number.NEGATIVE_INFINITY;
  const last = (to === null ? null : daysOf(to))?.last ?? Number.POSITIVE_INFINITY;
  return (row) => row.first <= last && row.last >= first;
}

/** Null where nothing of the facet is chosen. */
function facetTest(facet: Facet, { chosen }: Search): Test | null {
  const values = chosen.get(facet.name);
  if (values === undefined) return null;
  const wanted = new Set(values.map((value) => facet.values.indexOf(value)));
  return ({ row }) => (facet.of[row] ?? []).some((value) => wanted.has(value));
}

function countsOf(facet: Facet, left: readonly Match[], chosen: readonly string[]): FacetCounts {
  const counts = new Array<number>(facet.values.length).fill(0);
  for (const { row } of left)
    for (const value of facet.of[row.row] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  const choices = facet.values
    .map((value, index) => ({
      value,
      words: facet.words[value] ?? value,
      count: counts[index] ?? 0,
      isChosen: chosen.includes(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => b.count - a.count);
  return { name: facet.name, label: facet.label, choices };
}

/** By the first day that is known of an article, as everywhere on the site; the undated last. */
function sorted(matches: readonly Match[], sort: Sort): readonly Match[] {
  const day = ({ row }: Match) => (Number.isFinite(row.first) ? row.first : row.last);
  const byScore = (a: Match, b: Match) => b.score - a.score || a.row.row - b.row.row;
  if (sort === "relevance") return [...matches].sort(byScore);
  const way = sort === "oldest" ? 1 : -1;
  return [...matches].sort(
    (a, b) =>
      Number(a.row.isUndated) - Number(b.row.isUndated) ||
      (a.row.isUndated ? 0 : way * (day(a) - day(b))) ||
      byScore(a, b),
  );
}
