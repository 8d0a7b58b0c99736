import type { CopyPair } from "../records/copies.ts";
import { type LedgerRow, ledgerOf } from "./figures/ledger.ts";
import type { Member } from "./member.ts";
import { originsOf } from "./origins.ts";
import { type Lineage, lineagesOf } from "./quotes/lineage.ts";
import { type Shared, sharedBy } from "./shared.ts";

/** Articles on one story side by side. */
export interface Sides {
  readonly shared: Shared;
  readonly ledger: readonly LedgerRow[];
  readonly lineages: readonly Lineage[];
}

/**
 * Compares articles on one story: what all say, what they count, and whom they quote. It needs nothing of the rest of the archive.
 * @param members in the order of time. @param pairs the copies among them, which count once.
 * @param isStated whether pages state a name, by its key.
 */
export function sidesOf(
  members: readonly Member[],
  pairs: readonly Pick<CopyPair, "articles">[],
  isStated: (key: string) => boolean,
): Sides {
  const origins = originsOf(members, pairs);
  return {
    shared: sharedBy(
      members.filter(({ id }) => origins.get(id) === id),
      isStated,
    ),
    ledger: ledgerOf(members, pairs),
    lineages: lineagesOf(members, pairs),
  };
}
