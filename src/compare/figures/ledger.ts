import type { CopyPair } from "../../records/copies.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { firstCopiesOf } from "../firstCopies.ts";
import type { Member, MemberFigure } from "../member.ts";
import { type ChangedClaim, changedClaims } from "./changed.ts";
import { type DescribedFigure, describedFigures } from "./described.ts";
import { haveOppositeHedges } from "./hedges.ts";
import { thingName } from "./thingName.ts";
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
  const origins = firstCopiesOf(members, pairs);
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

const numberOf = ({ figure: { low, high } }: DescribedFigure) => `${low}/${high}`;
