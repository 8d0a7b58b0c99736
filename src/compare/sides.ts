import type { CopyPair } from "../records/copies.ts";
import { type LedgerRow, ledgerOf } from "./figures/ledger.ts";
import { firstCopiesOf } from "./firstCopies.ts";
import type { Member } from "./member.ts";
import { type Lineage, lineagesOf } from "./quotes/lineage.ts";
import { type Shared, sharedBy } from "./shared.ts";

/** Articles on one story side by side. */
export interface Sides {
  readonly shared: Shared;
  readonly ledger: readonly LedgerRow[];
  readonly lineages: readonly Lineage[];
}

/** What is compared. */
interface Compared {
  /** In the order of time. */
  readonly all: readonly Member[];
  /** Whether an article is one of those of which the names are compared: the others are of the same thread only. */
  readonly own: (member: Member) => boolean;
}

/**
 * Compares articles on one story: what all say, what they count, and whom they quote. It needs nothing of the rest of the archive.
 * @param pairs the copies among them, which count once.
 * @param isStated whether pages state a name, by its key.
 */
export function sidesOf(
  { all, own }: Compared,
  pairs: readonly Pick<CopyPair, "articles">[],
  isStated: (key: string) => boolean,
): Sides {
  const members = all.filter(own);
  const origins = firstCopiesOf(members, pairs);
  return {
    shared: sharedBy(
      members.filter(({ id }) => origins.get(id) === id),
      isStated,
    ),
    ledger: ledgerOf(all, pairs),
    lineages: lineagesOf(all, pairs),
  };
}
