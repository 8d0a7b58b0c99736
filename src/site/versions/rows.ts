import type { Hunk } from "./hunks.ts";
import type { Token } from "./tokens.ts";

/** Paragraphs of two texts that stand beside each other: the first one of each and the one after the last. */
export interface Row {
  readonly one: readonly [number, number];
  readonly other: readonly [number, number];
  /** Whether they have no more in common than any two texts: then one took the other's place, or stands alone. */
  readonly isApart: boolean;
}

/** Paragraphs belong together if so much of the shorter one is in the other. */
const LEAST_SHARED = 0.3;

/**
 * Which paragraphs stand beside each other. A paper often joins or parts paragraphs; those then stand beside both.
 * @param lengths how many paragraphs each text has, with the headline.
 */
export function rowsOf(
  one: readonly Token[],
  other: readonly Token[],
  hunks: readonly Hunk[],
  lengths: readonly [number, number],
): Row[] {
  const { ofOne, ofOther } = partners(one, other, hunks);
  const rows: Row[] = [];
  let [at, otherAt] = [0, 0];
  const free = (from: number, length: number, those: ReadonlyMap<number, unknown>): number => {
    let to = from;
    while (to < length && !those.has(to)) to += 1;
    return to;
  };
  while (at < lengths[0] || otherAt < lengths[1]) {
    // Those without a partner: side by side as far as there are both.
    const [to, otherTo] = [free(at, lengths[0], ofOne), free(otherAt, lengths[1], ofOther)];
    while (at < to || otherAt < otherTo) {
      const [next, otherNext] = [Math.min(at + 1, to), Math.min(otherAt + 1, otherTo)];
      rows.push({ one: [at, next], other: [otherAt, otherNext], isApart: true });
      [at, otherAt] = [next, otherNext];
    }
    if (at >= lengths[0] && otherAt >= lengths[1]) break;
    const [end, otherEnd] = closed(at, otherAt, ofOne, ofOther);
    rows.push({ one: [at, end], other: [otherAt, otherEnd], isApart: false });
    [at, otherAt] = [end, otherEnd];
  }
  return rows;
}

type Partners = ReadonlyMap<number, number>;

/** The ends of the least paragraphs from here on whose partners are all among them. */
function closed(from: number, otherFrom: number, ofOne: Partners, ofOther: Partners): [number, number] {
  let [end, otherEnd] = [from, otherFrom];
  let [to, otherTo] = [from + 1, otherFrom + 1];
  while (end < to || otherEnd < otherTo) {
    for (; end < to; end += 1) otherTo = Math.max(otherTo, (ofOne.get(end) ?? -1) + 1);
    for (; otherEnd < otherTo; otherEnd += 1) to = Math.max(to, (ofOther.get(otherEnd) ?? -1) + 1);
  }
  return [end, otherEnd];
}

/** For each paragraph that has partners, the last of them. */
function partners(one: readonly Token[], other: readonly Token[], hunks: readonly Hunk[]) {
  const [words, otherWords] = [countsOf(one), countsOf(other)];
  const [ofOne, ofOther] = [new Map<number, number>(), new Map<number, number>()];
  for (const [p, shared] of sharedWords(one, other, hunks))
    for (const [q, count] of shared) {
      const shorter = Math.min(words.get(p) ?? 0, otherWords.get(q) ?? 0);
      if (count < LEAST_SHARED * shorter) continue;
      ofOne.set(p, Math.max(ofOne.get(p) ?? 0, q));
      ofOther.set(q, Math.max(ofOther.get(q) ?? 0, p));
    }
  return { ofOne, ofOther };
}

/** For each paragraph of one text, how many words it shares with those of the other. */
function sharedWords(one: readonly Token[], other: readonly Token[], hunks: readonly Hunk[]) {
  const shared = new Map<number, Map<number, number>>();
  for (const { isSame, one: own, other: others } of hunks)
    for (let at = own[0]; isSame && at < own[1]; at += 1) {
      const [p, q] = [one[at]?.p ?? 0, other[others[0] + at - own[0]]?.p ?? 0];
      const counts = shared.get(p) ?? new Map<number, number>();
      counts.set(q, (counts.get(q) ?? 0) + 1);
      shared.set(p, counts);
    }
  return shared;
}

function countsOf(tokens: readonly Token[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { p } of tokens) counts.set(p, (counts.get(p) ?? 0) + 1);
  return counts;
}
