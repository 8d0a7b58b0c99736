import type { VectorList } from "../../date/stories/postings.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { Asking } from "../alike/asking.ts";
import { type KnownPairs, pairsWith } from "./candidates.ts";
import { type KnownDays, pairsByDay } from "./days.ts";
import { linked } from "./linkage.ts";
import { type Pair, type Pairs, pairAt, pairsOfBoth } from "./pairs.ts";
import { DOUBTFUL, verdictOf } from "./rules.ts";
import type { ToldArticles } from "./told.ts";
import { knownOfArticles, type Unit, unitsOf } from "./units.ts";

/** Two articles by their indexes, and why they are in one story. */
export interface Join {
  readonly one: number;
  readonly other: number;
  readonly by: "text" | "copy" | "register";
}

/** Two articles by their indexes that may be of one story. */
interface Doubt extends Pick<Pair, "one" | "other"> {
  readonly because: "date" | "text";
}

/** Articles of one story each. */
export interface Grouped {
  readonly joins: readonly Join[];
  readonly doubts: readonly Doubt[];
  readonly known: KnownGroups;
}

/** What the next build can take over: the pairs of nearly the same days, and those of which one has a wide date. */
export interface KnownGroups {
  readonly days: KnownDays;
  readonly wide: KnownPairs | null;
}

/** Finds which articles are of one story by their dates and texts. */
export function* grouped(
  told: ToldArticles,
  copies: readonly CopyPair[],
  isLeftOut: (index: number) => boolean,
  former: KnownGroups | null,
): Asking<Grouped> {
  const { articles, vectorOf } = told;
  const knownOf = knownOfArticles();
  const { units, joins: ofCopies } = unitsOf(
    { ids: articles.map(({ id }) => id), knowns: articles.map(knownOf) },
    copies,
    isLeftOut,
    (index) => vectorOf(index).terms.length,
  );
  const indexOf = (unit: number) => units[unit]?.index ?? 0;
  const { pairs, known } = yield* candidates(units, told, former);
  const compared = { vectors: vectorsOf(units, told), terms: told.terms };
  const knowns = units.map(({ known }) => known);
  const linkedBy = linked(compared, knowns, pairs, verdictOf);
  const articlesAt = (place: number) => {
    const { one, other } = pairAt(pairs, place);
    return { one: indexOf(one), other: indexOf(other) };
  };
  return {
    joins: [
      ...ofCopies.map(([one, other]): Join => ({ one, other, by: "copy" })),
      ...linkedBy.joins.map((place): Join => ({ ...articlesAt(place), by: "text" })),
    ],
    doubts: linkedBy.doubts.map(({ place, because }): Doubt => ({ ...articlesAt(place), because })),
    known,
  };
}

/** The pairs of units that have enough names and words in common to be looked at. */
function* candidates(
  units: readonly Unit[],
  told: ToldArticles,
  former: KnownGroups | null,
): Asking<{ readonly pairs: Pairs; readonly known: KnownGroups }> {
  const { articles, inCommon, terms, prints } = told;
  const compared = { vectors: vectorsOf(units, told), terms, least: DOUBTFUL, isEnough: inCommon.isEnough };
  const own = Float64Array.from(units, ({ index }) => prints.own[index] ?? 0);
  const times = units.map(({ known }) => known.days);
  const days = pairsByDay(compared, { times, own, former: former?.days ?? null });
  const isWide = (at: number) => units[at]?.known.width === "wide";
  const ids = units.map(({ first }) => articles[first]?.id ?? "");
  const remembered = { ids, own, terms: prints.terms, former: former?.wide ?? null };
  const wide = yield* pairsWith(compared, isWide, remembered);
  return {
    pairs: wide === null ? days.pairs : pairsOfBoth(days.pairs, wide.pairs),
    known: { days: days.known, wide: wide?.known ?? null },
  };
}

/** The vectors of the articles that stand for the units. */
const vectorsOf = (units: readonly Unit[], { vectorOf }: ToldArticles): VectorList => ({
  length: units.length,
  at(index) {
    const unit = units[index];
    return unit && vectorOf(unit.index);
  },
});
