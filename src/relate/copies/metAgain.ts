import { type Matched, matched, NONE } from "../../shared/matched.ts";
import { BANDS } from "./bands.ts";
import type { Met } from "./candidates.ts";
import { type Columns, longOnes, type SketchTable } from "./columns.ts";
import { isCommonAt } from "./common.ts";
import { type Builds, differencesIn } from "./differences.ts";
import { countedMeetings, type Meetings } from "./meetings.ts";
import { likenessOf, type Sketches } from "./sketch.ts";

/** If more articles have changed than this, it costs less to let all meet. */
const MOST_CHANGED = 200;

/**
 * Which articles meet, by what an earlier build found: the same as if all meet anew. An article counts as changed if its sketch has changed, or
 * which of its hashes are common; pairs of others are as alike as they were.
 * @returns those of the earlier build themselves if nothing has changed; null if too much has, or too many meet.
 */
export function metAgain(sketches: Sketches, table: SketchTable, former: Met): Meetings | null {
  const same = matched(table.ids, former.table.ids, (at, was) => areSame(table, at, former.table, was));
  const columns = { now: table.columns, former: former.table.columns };
  const countOf = hashCounts(table.columns);
  if (changes(same) === 0) return former.meetings;
  if (changes(same) > MOST_CHANGED) return null;
  const places = withoutTurned({ ...columns, places: same }, countOf);
  if (changes(places) > MOST_CHANGED) return null;

  const builds = { ...columns, places };
  const more = moreMeetings(table, former.table, builds);
  const isCommon = (at: number, index: number) => isCommonAt(countOf(at, table.columns[at]?.[index] ?? 0));
  return changedMeetings(former.meetings, { more, places, sketches, isCommon });
}

/** How many more times pairs meet than before, or fewer; pairs with an article that has changed are counted from nothing. */
function moreMeetings(table: SketchTable, former: SketchTable, builds: Builds): Map<number, number> {
  const more = new Map<number, number>();
  const count = (one: number, other: number, by: number) => {
    const pair = one * table.ids.length + other;
    more.set(pair, (more.get(pair) ?? 0) + by);
  };
  const all = { now: longOnes(table), former: longOnes(former) };
  const on = { fresh: (one: number, other: number) => count(one, other, 1), differs: count };
  for (let band = 0; band < BANDS; band += 1) differencesIn(all, band, builds, on);
  return more;
}

interface Changes {
  /** As `moreMeetings` gives them. */
  readonly more: ReadonlyMap<number, number>;
  readonly places: Matched;
  readonly sketches: Sketches;
  /** Whether a hash of an article is common. */
  readonly isCommon: (at: number, index: number) => boolean;
}

/** The meetings of an earlier build with what has changed. */
function changedMeetings(former: Meetings, { more, places, sketches, isCommon }: Changes): Meetings | null {
  const { length } = sketches;
  const counted = countedMeetings(length);
  const known = knownMeetings(former, places, length);
  for (const [pair, at] of known) {
    const times = (former.times[at] ?? 0) + (more.get(pair) ?? 0);
    if (times > 0) counted.add(Math.floor(pair / length), pair % length, former.likenesses[at] ?? 0, times);
  }
  for (const [pair, times] of more) {
    if (times <= 0 || known.has(pair)) continue;
    const [one, other] = [Math.floor(pair / length), pair % length];
    const likeness = likenessOf(sketches.at(one), sketches.at(other), (at) => isCommon(at, one));
    if (likeness !== null) counted.add(one, other, likeness, times);
  }
  return counted.all();
}

/** The pairs of an earlier build whose articles are as they were, and where they stand in its list. */
function knownMeetings({ ones, others }: Meetings, { nowOf }: Matched, length: number): Map<number, number> {
  const known = new Map<number, number>();
  for (const [at, was] of ones.entries()) {
    const [one, other] = [nowOf[was] ?? NONE, nowOf[others[at] ?? 0] ?? NONE];
    if (one !== NONE && other !== NONE) known.set(one * length + other, at);
  }
  return known;
}

const changes = ({ formerOf, nowOf }: Matched): number =>
  changesIn(formerOf).length + changesIn(nowOf).length;

const areSame = (one: SketchTable, at: number, other: SketchTable, was: number): boolean =>
  one.shingles[at] === other.shingles[was] &&
  one.columns.every((column, hash) => column[at] === other.columns[hash]?.[was]);

type HashCounts = (at: number, hash: number) => number;

/** Tells how many articles have a hash of a function. It is counted when it is asked for. */
function hashCounts(columns: Columns): HashCounts {
  const known = columns.map(() => new Map<number, number>());
  return (at, hash) => {
    const [column, counts] = [columns[at], known[at]];
    let count = counts?.get(hash);
    if (!column || !counts || count !== undefined) return count ?? 0;
    count = 0;
    for (let index = 0; index < column.length; index += 1) if (column[index] === hash) count += 1;
    counts.set(hash, count);
    return count;
  };
}

/** Takes those for changed, too, that have a hash which has become common, or is so no longer. */
function withoutTurned({ now, former, places }: Builds, countOf: HashCounts): Matched {
  const [formerOf, nowOf] = [places.formerOf.slice(), places.nowOf.slice()];
  const [changed, gone] = [changesIn(formerOf), changesIn(nowOf)];
  for (const [at, column] of now.entries()) {
    const more = new Map<number, number>();
    for (const index of changed) addTo(more, column[index], 1);
    for (const was of gone) addTo(more, former[at]?.[was], -1);
    const turned = new Set(
      [...more].filter(([hash, by]) => isTurned(countOf(at, hash), by)).map(([hash]) => hash),
    );
    if (turned.size === 0) continue;
    for (const [index, was] of formerOf.entries())
      if (was !== NONE && turned.has(column[index] ?? 0)) [formerOf[index], nowOf[was]] = [NONE, NONE];
  }
  return { formerOf, nowOf };
}

const addTo = (more: Map<number, number>, hash = 0, by = 0) => more.set(hash, (more.get(hash) ?? 0) + by);

/** Whether a hash that so many articles have wasn't as common before. @param by how many more have it than then. */
const isTurned = (articles: number, by: number): boolean =>
  isCommonAt(articles) !== isCommonAt(articles - by);

/** What of a list has changed, is new or gone. */
const changesIn = (places: Int32Array): Uint32Array =>
  Uint32Array.from(places.keys()).filter((index) => places[index] === NONE);
