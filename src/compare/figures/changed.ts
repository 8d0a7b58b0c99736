import { groupBy } from "../../shared/groupBy.ts";
import { isSurelyBefore } from "../member.ts";
import { isOneName } from "../voice.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Somebody who named different numbers of one thing, in the order of time. */
export interface ChangedClaim {
  /** The claimant's name in the first article, and its key among the archive's names. */
  readonly name: string;
  readonly entity: string;
  readonly entries: readonly LedgerEntry[];
}

/** Those who surely named one number first and another one later. @param entries of one thing, in the order of time. */
export function changedClaims(entries: readonly LedgerEntry[]): ChangedClaim[] {
  const named = entries.filter(({ figure: { claimant } }) => claimant && isOneName(claimant));
  return [...groupBy(named, ({ figure }) => figure.claimant?.entity ?? "")].flatMap(([entity, claims]) => {
    const steps = stepsAmong(claims);
    const name = steps[0]?.figure.claimant?.value ?? "";
    return steps.length > 1 ? [{ name, entity, entries: steps }] : [];
  });
}

/** The first claim, and each that is surely later than the last one taken and has another number. */
function stepsAmong(claims: readonly LedgerEntry[]): LedgerEntry[] {
  const steps: LedgerEntry[] = [];
  for (const claim of claims) {
    const last = steps.at(-1);
    if (!last || (isSurelyBefore(last.article, claim.article) && isOtherNumber(last, claim)))
      steps.push(claim);
  }
  return steps;
}

const isOtherNumber = ({ figure: one }: LedgerEntry, { figure: other }: LedgerEntry) =>
  one.low !== other.low || one.high !== other.high;
