import { alikeOnes } from "./alike.ts";
import type { Columns } from "./columns.ts";
import { HASHES } from "./sketch.ts";

/** Hashes that must be equal at once: with 32 bands of two, texts with a Jaccard similarity of 0.35 meet in 98 of 100 cases. */
const BAND = 2;
export const BANDS = HASHES / BAND;

/** Larger groups are divided by a further band, so that a phrase that many articles have costs little. */
const MAX_GROUP = 40;
/** After so many divisions its members are nearly equal; then each is compared with the next ones only. */
const MAX_DIVISIONS = 4;
const NEXT_ONES = 4;

/**
 * Lets all articles meet that agree in a band. It needs the hashes of this band, and of the next four where groups are large.
 * @param indexes of the articles that are long enough, ascending.
 * @param meet gets two of them, the smaller index first.
 */
export function meetInBand(
  indexes: Uint32Array,
  columns: Columns,
  band: number,
  meet: (one: number, other: number) => void,
  divisions = 0,
): void {
  for (const group of agreeing(indexes, columns, band))
    meetInGroup(group, columns, { band, divisions }, meet);
}

/** By which band a group was formed last, and how many times it was divided before. */
export interface Division {
  readonly band: number;
  readonly divisions: number;
}

/** Whether all in a group meet, or those next to each other; null if it is divided further. */
export function reachIn({ length }: ArrayLike<number>, { divisions }: Division): number | null {
  if (length <= MAX_GROUP) return MAX_GROUP;
  return divisions === MAX_DIVISIONS ? NEXT_ONES : null;
}

export const dividedBy = ({ band, divisions }: Division): Division => ({
  band: (band + 1) % BANDS,
  divisions: divisions + 1,
});

/** Lets the articles meet that agree in a band. */
export function meetInGroup(
  group: Uint32Array,
  columns: Columns,
  division: Division,
  meet: (one: number, other: number) => void,
): void {
  const reach = reachIn(group, division);
  if (reach !== null) meetWithin(group, reach, meet);
  else {
    const { band, divisions } = dividedBy(division);
    meetInBand(group, columns, band, meet, divisions);
  }
}

/** What two hashes of an article in a band must be for it to agree with others. */
export function bandOf(columns: Columns, band: number) {
  const [ones, twos] = [columns[BAND * band] ?? NO_HASHES, columns[BAND * band + 1] ?? NO_HASHES];
  return {
    one: (at: number): number => ones[at] ?? 0,
    /** The last bits don't count. */
    two: (at: number): number => (twos[at] ?? 0) >>> 11,
  };
}

/** The articles that agree in a band, where there are several. */
function agreeing(indexes: Uint32Array, columns: Columns, band: number): Uint32Array[] {
  const { one, two } = bandOf(columns, band);
  const hashOf = (at: number) => Math.imul(one(at), 31) + two(at);
  const areAlike = (a: number, b: number) => one(a) === one(b) && two(a) === two(b);
  const places = Uint32Array.from(indexes, (_, place) => place);
  const { firstOf, counts } = alikeOnes(
    places,
    places.length,
    (place) => hashOf(indexes[place] ?? 0),
    (a, b) => areAlike(indexes[a] ?? 0, indexes[b] ?? 0),
  );
  const groups = new Map<number, { readonly members: Uint32Array; size: number }>();
  for (const place of places) {
    const first = firstOf[place] ?? 0;
    const count = counts[first] ?? 0;
    if (count < 2) continue;
    const group = groups.get(first) ?? { members: new Uint32Array(count), size: 0 };
    if (group.size === 0) groups.set(first, group);
    group.members[group.size] = indexes[place] ?? 0;
    group.size += 1;
  }
  return Array.from(groups.values(), ({ members }) => members);
}

const NO_HASHES = new Uint32Array();

/** @param reach with how many of those after it each one meets. */
function meetWithin(group: Uint32Array, reach: number, meet: (one: number, other: number) => void): void {
  for (let at = 0; at < group.length; at += 1)
    for (let next = at + 1; next < group.length && next <= at + reach; next += 1)
      meet(group[at] ?? 0, group[next] ?? 0);
}
