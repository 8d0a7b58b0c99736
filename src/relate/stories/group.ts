import { NO_TERMS, type Vector } from "../../date/stories/postings.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { Asking } from "../alike/asking.ts";
import { type Pair, pairsByDay, pairsWith } from "./candidates.ts";
import { linked } from "./linkage.ts";
import { DOUBTFUL, verdictOf } from "./rules.ts";
import type { ToldArticles } from "./told.ts";
import { type Known, type Unit, unitsOf } from "./units.ts";
import { daysOf, weekdayIn, whenOf } from "./when.ts";

/** Two articles by their indexes, and why they are in one story. */
export interface Join {
  readonly one: number;
  readonly other: number;
  readonly by: "text" | "copy" | "register";
}

/** Two articles by their indexes that may be of one story. */
interface Doubt extends Pair {
  readonly because: "date" | "text";
}

/** Articles of one story each. */
export interface Grouped {
  readonly joins: readonly Join[];
  readonly doubts: readonly Doubt[];
}

/** Finds which articles are of one story by their dates and texts. */
export function* grouped(
  told: ToldArticles,
  copies: readonly CopyPair[],
  isLeftOut: (index: number) => boolean,
): Asking<Grouped> {
  const { articles, vectorOf } = told;
  const singles = articles.map(({ id, date, opening: { weekday } }, index) => {
    const when = whenOf(date);
    return { id, when, weekday: weekday ?? weekdayIn(when), vector: vectorOf(index) };
  });
  const { units, joins: ofCopies } = unitsOf(singles, copies, isLeftOut);
  const indexes = new Map(articles.map(({ id }, index) => [id, index]));
  const joins: Join[] = ofCopies.map(({ articles: [one, other] }) => ({
    ...{ one: indexes.get(one) ?? 0, other: indexes.get(other) ?? 0 },
    by: "copy",
  }));
  const doubts: Doubt[] = [];
  const ofArticles = (pair: Pair): Pair => ({
    ...pair,
    ...{ one: units[pair.one]?.index ?? 0, other: units[pair.other]?.index ?? 0 },
  });
  linked(
    { vectors: units.map(({ vector }) => vector), terms: told.terms },
    units.map(({ known }) => known),
    yield* candidates(units, told),
    {
      join(one: Known, other: Known, similarity, pair) {
        const verdict = verdictOf(one, other, similarity);
        if (verdict !== null && "because" in verdict) doubts.push({ ...ofArticles(pair), ...verdict });
        return verdict !== null && "known" in verdict ? verdict.known : null;
      },
      onJoin: (pair) => void joins.push({ ...ofArticles(pair), by: "text" }),
    },
  );
  return { joins, doubts };
}

/** The pairs of units that have enough names and words in common to be looked at. */
function* candidates(units: readonly Unit[], { inCommon, terms }: ToldArticles): Asking<Pair[]> {
  const vectors: Vector[] = units.map(({ vector }) => vector);
  const compared = { vectors, terms, least: DOUBTFUL };
  const times = units.map(({ known: { spread } }) => daysOf(spread));
  const isWide = (at: number) => units[at]?.known.width === "wide";
  const pairs = [...pairsByDay(compared, times), ...(yield* pairsWith(compared, isWide))];
  return pairs.filter(({ one, other }) =>
    inCommon.isEnough(vectors[one] ?? NO_TERMS, vectors[other] ?? NO_TERMS),
  );
}
