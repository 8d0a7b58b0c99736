import { memoised } from "../shared/memoised.ts";
import type { Site } from "../site/model/site.ts";
import { slices } from "../site/model/slices.ts";
import { annotationsIn } from "./annotations/writeAnnotations.ts";
import { type DataWanted, type MadeData, type MakeData, piecesOf } from "./pieces.ts";

/** Gives what was asked for of a site's data, in that order. What all of it needs is worked out once. */
export function dataOf(site: Site): (wanted: DataWanted) => readonly MadeData[] {
  const made = { shards: memoised(() => piecesOf(site)), annotations: memoised(() => annotationsIn(site)) };
  return ({ of, which }) => which.map(made[of]());
}

/** How many are in memory at once. */
const AT_ONCE = 8;

/** Makes it in this thread. */
export const makeDataHere: MakeData = async (site, { of, which }, onMade) => {
  const data = dataOf(site);
  for (const { items } of slices(which, AT_ONCE))
    for (const [index, made] of data({ of, which: items }).entries()) await onMade(items[index] ?? 0, made);
};
