import { type Matched, NONE } from "../../shared/matched.ts";
import { bandOf, type Division, dividedBy, meetInGroup, reachIn } from "./bands.ts";
import type { Columns } from "./columns.ts";

/** Articles that agree in a band, of this build and of an earlier one, by their indexes there, ascending. */
interface Group {
  readonly now: Uint32Array;
  readonly former: Uint32Array;
}

/** Two builds: the hashes of their articles, and which articles are the same. */
export interface Builds {
  readonly now: Columns;
  readonly former: Columns;
  readonly places: Matched;
}

/** What is told of a pair, by the indexes of this build. */
export interface OnPair {
  /** It has an article that has changed or is new, and meets once more. */
  readonly fresh: (one: number, other: number) => void;
  /** Its articles are as they were: it meets once more, 1, or once less, -1. */
  readonly differs: (one: number, other: number, by: 1 | -1) => void;
}

/**
 * How the meetings in a band differ from those of an earlier build. Only groups are looked at in which an article has changed, is new or gone.
 * A pair that is told of with 1 and with -1 meets as often as before.
 * @param all the articles that are long enough, and have met in no division yet.
 */
export function differencesIn(all: Group, band: number, builds: Builds, on: OnPair): void {
  for (const group of touchedGroups(all, band, builds)) differ(group, { band, divisions: 0 }, builds, on);
}

function differ(group: Group, division: Division, builds: Builds, on: OnPair): void {
  const { now, former } = group;
  const { nowOf, formerOf } = builds.places;
  const [reach, formerReach] = [reachIn(now, division), reachIn(former, division)];
  const isSame = (at: number) => formerOf[at] !== NONE;
  if (reach === null && formerReach === null) {
    const next = dividedBy(division);
    for (const part of touchedGroups(group, next.band, builds)) differ(part, next, builds, on);
    return;
  }
  // Where all meet before and now, nothing differs between those that are the same.
  const isAlike = reach === formerReach && reach !== null && reach >= Math.max(now.length, former.length);
  meetInGroup(now, builds.now, division, (one, other) => {
    if (!isSame(one) || !isSame(other)) on.fresh(one, other);
    else if (!isAlike) on.differs(one, other, 1);
  });
  if (isAlike) return;
  meetInGroup(former, builds.former, division, (one, other) => {
    const [own, its] = [nowOf[one] ?? NONE, nowOf[other] ?? NONE];
    if (own !== NONE && its !== NONE) on.differs(own, its, -1);
  });
}

/** So many of the last bits of a hash are looked at before the whole. */
const MARKED = 0xffff;
const marks = new Uint8Array(MARKED + 1);

/** The articles of one build that have met so far, and the two hashes by which they are divided. */
interface Side extends ReturnType<typeof bandOf> {
  readonly indexes: Uint32Array;
  /** Where each is in the other build. */
  readonly others: Int32Array;
}

/** The groups by a band that have an article which has changed, is new or gone. */
function touchedGroups({ now, former }: Group, band: number, { places, ...columns }: Builds): Group[] {
  const own: Side = { indexes: now, others: places.formerOf, ...bandOf(columns.now, band) };
  const its: Side = { indexes: former, others: places.nowOf, ...bandOf(columns.former, band) };
  marks.fill(0);
  const keys = new Set([own, its].flatMap(touchedKeys));
  if (keys.size === 0) return [];
  const [ofNow, ofFormer] = [membersOf(keys, own), membersOf(keys, its)];
  return Array.from(keys, (key) => ({
    now: Uint32Array.from(ofNow.get(key) ?? []),
    former: Uint32Array.from(ofFormer.get(key) ?? []),
  }));
}

/** The hashes of the articles that the other build doesn't have so. They are marked. */
function touchedKeys({ indexes, others, one, two }: Side): number[] {
  const keys: number[] = [];
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0;
    if (others[index] !== NONE) continue;
    keys.push(keyOf(one(index), two(index)));
    marks[one(index) & MARKED] = 1;
  }
  return keys;
}

/** The articles that have some hashes, which are marked. */
function membersOf(keys: ReadonlySet<number>, { indexes, one, two }: Side): Map<number, number[]> {
  const members = new Map(Array.from(keys, (key): [number, number[]] => [key, []]));
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0;
    if (marks[one(index) & MARKED] === 1) members.get(keyOf(one(index), two(index)))?.push(index);
  }
  return members;
}

/** Both hashes of a band in one number. */
const keyOf = (one: number, two: number): number => one * 2 ** 21 + two;
