import { diffArrays } from "diff";
import type { Token } from "./tokens.ts";

/** A stretch of two texts, as the first token of each and the one after the last. */
export interface Hunk {
  readonly isSame: boolean;
  readonly one: readonly [number, number];
  readonly other: readonly [number, number];
}

/** So many words may have to be taken out or put in. It bounds the time, and unlike a limit of time it gives the same page everywhere. */
export const MAX_EDITS = 1500;

/** So few equal words between two changes are read more easily as part of one change. */
const SHORT = 2;

/**
 * The stretches that are the same in two texts and those that aren't, alternating (Myers 1986).
 * @returns null if they differ in more than `most` words.
 */
export function hunksOf(one: readonly Token[], other: readonly Token[], most = MAX_EDITS): Hunk[] | null {
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const changes = diffArrays(keys(one), keys(other), { maxEditLength: most });
  if (changes === undefined) return null;
  const hunks: Hunk[] = [];
  let [at, otherAt] = [0, 0];
  for (const { value, added, removed } of changes) {
    const [from, otherFrom] = [at, otherAt];
    if (!added) at += value.length;
    if (!removed) otherAt += value.length;
    push(hunks, { isSame: !added && !removed, one: [from, at], other: [otherFrom, otherAt] });
  }
  return withoutShort(hunks);
}

/** Adds a stretch, joined to the last one where both are of a kind. */
function push(hunks: Hunk[], { isSame, one, other }: Hunk): void {
  const last = hunks.at(-1);
  if (last?.isSame !== isSame) hunks.push({ isSame, one, other });
  else hunks[hunks.length - 1] = { isSame, one: [last.one[0], one[1]], other: [last.other[0], other[1]] };
}

const lengthOf = (hunk: Hunk | undefined): number =>
  hunk ? Math.max(hunk.one[1] - hunk.one[0], hunk.other[1] - hunk.other[0]) : 0;

/** Without equal words that stand between longer changes by chance, such as "of the". */
function withoutShort(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const around = Math.min(lengthOf(hunks[index - 1]), lengthOf(hunks[index + 1]));
    const isChance = hunk.isSame && lengthOf(hunk) <= SHORT && around > lengthOf(hunk) + 1;
    push(joined, isChance ? { ...hunk, isSame: false } : hunk);
  }
  return joined;
}
