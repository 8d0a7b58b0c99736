import { BANDS, meetInBand } from "./bands.ts";
import { closest } from "./closest.ts";
import { longOnes, minimaIn, type SketchTable, sketchTable } from "./columns.ts";
import { commonHashes } from "./common.ts";
import { countedMeetings, type Meetings } from "./meetings.ts";
import { metAgain } from "./metAgain.ts";
import { likenessOf, type Sketches } from "./sketch.ts";

/** The sketches of an archive, and which of its articles meet. */
export interface Met {
  readonly table: SketchTable;
  readonly meetings: Meetings;
}

/** Pairs of articles whose texts may be copies. */
interface Candidates {
  /** Their indexes, the smaller first, in ascending order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** What the next build can go on from: `former` itself if nothing has changed; null if it is too much. */
  readonly met: Met | null;
}

/**
 * Finds pairs of articles whose texts may be copies, by locality-sensitive hashing (Leskovec, Rajaraman, Ullman: Mining of
 * Massive Datasets, chapter 3). The time is linear in the number of articles.
 * @param ids of the articles, all different, in ascending order.
 * @param former what an earlier build found. It changes nothing in the pairs.
 */
export function candidatePairs(
  ids: readonly string[],
  sketches: Sketches,
  former: Met | null = null,
): Candidates {
  const table = sketchTable(ids, sketches);
  const { note, pairs } = closest(sketches.length);
  const again = former && metAgain(sketches, table, former);
  if (again)
    for (const [at, one] of again.ones.entries()) note(one, again.others[at] ?? 0, again.likenesses[at] ?? 0);
  const meetings = again ?? metFromNothing(table, note);
  const met = again && again === former?.meetings ? former : meetings && { table, meetings };
  return { pairs: pairs(), met };
}

/** Lets all articles meet. @param onMeeting gets each pair that is alike enough, once for each band in which it meets. */
function metFromNothing(
  table: SketchTable,
  onMeeting: (one: number, other: number, likeness: number) => void,
): Meetings | null {
  const { columns } = table;
  const common = commonHashes(columns);
  const long = longOnes(table);
  const sketches = minimaIn(table);
  const counted = countedMeetings(sketches.length);
  const meet = (one: number, other: number): void => {
    const likeness = likenessOf(sketches[one], sketches[other], (at) => common[at]?.[one] === 1);
    if (likeness === null) return;
    onMeeting(one, other, likeness);
    counted.add(one, other, likeness, 1);
  };
  for (let band = 0; band < BANDS; band += 1) meetInBand(long, columns, band, meet);
  return counted.all();
}
