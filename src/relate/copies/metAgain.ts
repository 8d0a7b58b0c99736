import { type Matched, matched, NONE } from "../../shared/matched.ts";
import { BANDS } from "./bands.ts";
import type { Met } from "./candidates.ts";
import { type Columns, longOnes, type SketchTable } from "./columns.ts";
import { isCommonAt } from "./common.ts";
import { type Builds, differencesIn } from "./differences.ts";
import { countedMeetings, type Meetings } from "./meetings.ts";
import { type CopySketch, likenessOf } from "./sketch.ts";

/** If more articles have changed than this, it costs less to let all meet. */
const MOST_CHANGED = 200;

/**
 * Which articles meet, by what an earlier build found: the same as if all meet anew. An article counts as changed if its sketch has changed, or
 * which of its hashes are common; pairs of others are as alike as they were.
 * @returns those of the earlier build themselves if nothing has changed; null if too much has, or too many meet.
 */
export function metAgain(sketches: readonly CopySketch[], table: SketchTable, former: Met): Meetings | null {
  const same = matched(table.ids, former.table.ids, (at, was) => areSame(table, at, former.table, was));
  const columns = { now: table.columns, former: former.table.columns };
  const countOf = hashCounts(table.columns);
  if (changes(same) === 0) return former.meetings;
  if (changes(same) > MOST_CHANGED) return null;
  const places = withoutTurned({ ...columns, places: same }, countOf);
  if (changes(places) > MOST_CHANGED) return null;

  const { length } = sketches;
  const more = new Map<number, number>();
  const count = (one: number, other: number, by: number) => {
    const pair = one * length + other;
    more.set(pair, (more.get(pair) ?? 0) + by);
  };
  const all = { now: longOnes(table), former: longOnes(former.table) };
  const on = { fresh: (one: number, other: number) => count(one, other, 1), differs: count };
  for (let band = 0; band < BANDS; band += 1) differencesIn(all, band, { ...columns, places }, on);

  const counted = countedMeetings(length);
  for (const [at, was] of former.meetings.ones.entries()) {
    const [one, other] = [places.nowOf[was] ?? NONE, places.nowOf[former.meetings.others[at] ?? 0] ?? NONE];
    if (one === NONE || other === NONE) continue;
    const times = (former.meetings.times[at] ?? 0) + (more.get(one * length + other) ?? 0);
    more.delete(one * length + other);
    if (times > 0) counted.add(one, other, former.meetings.likenesses[at] ?? 0, times);
  }
  for (const [pair, times] of more) {
    if (times <= 0) continue;
    const [one, other] = [Math.floor(pair / length), pair % length];
    const isCommon = (at: number) => isCommonAt(countOf(at, table.columns[at]?.[one] ?? 0));
    const likeness = likenessOf(sketches[one], sketches[other], isCommon);
    if (likeness !== null) counted.add(one, other, likeness, times);
  }
  return counted.all();
}

const changes = ({ formerOf, nowOf }: Matched): number =>
  changesIn(formerOf).length + changesIn(nowOf).length;

const areSame = (one: SketchTable, at: number, other: SketchTable, was: number): boolean =>
  one.shingles[at] === other.shingles[was] &&
  one.columns.every((column, hash) => column[at] === other.columns[hash]?.[was]);

/** Tells how many articles have a hash of a function. It is counted when it is asked for. */
function hashCounts(columns: Columns): (at: number, hash: number) => number {
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
function withoutTurned({ now, former, places }: Builds, countOf: ReturnType<typeof hashCounts>): Matched {
  const [formerOf, nowOf] = [places.formerOf.slice(), places.nowOf.slice()];
  const [changed, gone] = [changesIn(formerOf), changesIn(nowOf)];
  for (const [at, column] of now.entries()) {
    const more = new Map<number, number>();
    const count = (hash = 0, by = 0) => void more.set(hash, (more.get(hash) ?? 0) + by);
    for (const index of changed) count(column[index], 1);
    for (const was of gone) count(former[at]?.[was], -1);
    for (const [hash, by] of more) {
      const articles = by === 0 ? 0 : countOf(at, hash);
      if (by === 0 || isCommonAt(articles) === isCommonAt(articles - by)) continue;
      for (let index = 0; index < column.length; index += 1) {
        const was = formerOf[index] ?? NONE;
        if (column[index] === hash && was !== NONE) [formerOf[index], nowOf[was]] = [NONE, NONE];
      }
    }
  }
  return { formerOf, nowOf };
}

/** What of a list has changed, is new or gone. */
const changesIn = (places: Int32Array): Uint32Array =>
  Uint32Array.from(places.keys()).filter((index) => places[index] === NONE);
