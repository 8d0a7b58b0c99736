import type { CopyPair } from "../../records/copies.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { isSurelyBefore, type Member, type MemberFigure } from "../member.ts";
import { originsOf } from "../origins.ts";
import { isOneName } from "../voice.ts";
import { type DescribedFigure, describedFigures } from "./described.ts";
import { thingsOf } from "./things.ts";

/** A figure of an article in the ledger. */
export interface LedgerEntry {
  readonly article: Member;
  readonly figure: MemberFigure;
  /** Which one it is among the figures of its article. */
  readonly index: number;
  /** The articles with the same text that print it, too. */
  readonly copies: readonly Member[];
}

/** Somebody who named different numbers of one thing, in the order of time. */
export interface ChangedClaim {
  /** The claimant's name in the first article, and its key among the archive's names. */
  readonly name: string;
  readonly entity: string;
  readonly entries: readonly LedgerEntry[];
}

/** One thing that several articles count. */
export interface LedgerRow {
  /** What is counted, as most articles say it: "North Korean troops". An amount or a share without a noun has none. */
  readonly thing: string | null;
  /** In the order of time; an article stands here once for each number and claimant. */
  readonly entries: readonly LedgerEntry[];
  /** Whether the articles give different numbers. */
  readonly differs: boolean;
  readonly changed: readonly ChangedClaim[];
  /** Figures with the same noun that count something else, or may: "600 of these soldiers". */
  readonly apart: readonly LedgerEntry[];
}

/** The most figures that are listed as counting something else. */
const MOST_APART = 4;

/**
 * What at least two independent articles count, those with different numbers first, then in the order of time.
 * @param members in the order of time. @param pairs the copies among them.
 */
export function ledgerOf(
  members: readonly Member[],
  pairs: readonly Pick<CopyPair, "articles">[],
): LedgerRow[] {
  const origins = originsOf(members, pairs);
  const originOf = ({ member }: DescribedFigure) => origins.get(member.id) ?? member.id;
  const all = members.flatMap(describedFigures);
  const things = thingsOf(all).filter((thing) => new Set(thing.map(originOf)).size > 1);
  const joined = new Set(things.flat());
  const rows = things.map((thing): LedgerRow => {
    const entries = entriesOf(thing, originOf);
    const numbers = new Set(thing.map(numberOf));
    const apart = all.filter(
      (one) => one.kind === thing[0]?.kind && !joined.has(one) && !numbers.has(numberOf(one)),
    );
    const isCount = thing[0]?.figure.type === "count";
    return {
      thing: thingName(thing),
      entries,
      differs: numbers.size > 1 || haveOppositeHedges(thing),
      changed: changedClaims(entries),
      apart: isCount ? entriesOf(apart, originOf).slice(0, MOST_APART) : [],
    };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

const MORE =
  /^(?:(?:just|well|slightly|a little|far|many)?\s?(?:over|more than)|at least|in excess of|upwards? of|or more|\+|plus)$/;
const LESS =
  /^(?:(?:just|well|slightly|a little|far|many)?\s?(?:under|less than|fewer than)|nearly|almost|close to|up to|at most|or fewer)$/;

/** Whether one article says "over 40,000" and another one "almost 40,000". */
const haveOppositeHedges = (thing: readonly DescribedFigure[]): boolean =>
  [MORE, LESS].every((pattern) =>
    thing.some(({ figure: { hedge } }) => hedge !== null && pattern.test(hedge)),
  );

/** Each article once for each number and claimant; what a copy says the same stands with the first of the copies. */
function entriesOf(
  figures: readonly DescribedFigure[],
  originOf: (figure: DescribedFigure) => string,
): LedgerEntry[] {
  const alike = groupBy(figures, (one) => {
    const { low, high } = one.figure;
    return JSON.stringify([originOf(one), low, high, one.by]);
  });
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { member: article, figure } = first;
    const copies = new Set(others.map(({ member }) => member).filter((member) => member !== article));
    return [{ article, figure, index: article.figures.indexOf(figure), copies: [...copies] }];
  });
}

/**
 * The longest phrase that two articles have, because "North Korean troops" says more than "troops". Where each describes it in
 * other words, only the noun is said.
 */
function thingName(thing: readonly DescribedFigure[]): string | null {
  const phrases = thing.flatMap(({ figure: { what }, member }) => (what === null ? [] : [{ what, member }]));
  const ofSeveral = phrases.filter(({ what, member }) =>
    phrases.some((other) => other.what === what && other.member !== member),
  );
  const names =
    ofSeveral.length > 0 ? ofSeveral.map(({ what }) => what) : phrases.map(({ what }) => nounOf(what));
  const counts = [...groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  counts.sort((a, b) => b.name.length - a.name.length || b.count - a.count || (a.name < b.name ? -1 : 1));
  return counts[0]?.name ?? null;
}

const nounOf = (phrase: string) => phrase.slice(phrase.lastIndexOf(" ") + 1);

/** Those who surely named one number first and another one later. */
function changedClaims(entries: readonly LedgerEntry[]): ChangedClaim[] {
  const named = entries.filter(({ figure: { claimant } }) => claimant && isOneName(claimant));
  return [...groupBy(named, ({ figure }) => figure.claimant?.entity ?? "")].flatMap(([entity, claims]) => {
    const steps = claims.filter((one, index) => {
      const before = claims[index - 1];
      return !before || (isSurelyBefore(before.article, one.article) && isOtherNumber(before, one));
    });
    const [first] = steps;
    return first && steps.length > 1
      ? [{ name: first.figure.claimant?.value ?? "", entity, entries: steps }]
      : [];
  });
}

const numberOf = ({ figure: { low, high } }: DescribedFigure) => `${low}/${high}`;

const isOtherNumber = ({ figure: one }: LedgerEntry, { figure: other }: LedgerEntry) =>
  one.low !== other.low || one.high !== other.high;
