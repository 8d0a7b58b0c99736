import { join } from "node:path";
import { codeOf, type Disk, unlessRefused } from "./disk.ts";
import { refuseAdded } from "./foreign.ts";
import { SPARE } from "./home.ts";
import { LAST_FILE } from "./lastBuild.ts";
import { TREE_LIST } from "./listedFile.ts";
import { haveSameList, type Looks } from "./looks.ts";
import { copyOf, type Known, mirror, type Pair } from "./mirror.ts";
import { isThere, removeTree } from "./tree.ts";
import type { FormerTree } from "./treeList.ts";

/*
 * Beside the published build lies a spare one that holds the same files, by second paths. The next build takes it as its
 * own folder, and what didn't change is there already. The spare has its place only while it is whole: one rename takes it
 * away before anything in it is changed, and one rename brings the former build there once it is as the new one.
 */

/**
 * Takes the spare as the folder of a new build.
 * @param looks what is known of it; null if it has to be looked at now.
 * @returns whether it did: there may be none, or it isn't as the published build.
 */
export function takeSpare(
  home: string,
  dir: string,
  former: FormerTree | null,
  disk: Disk,
  looks: Looks | null = null,
): boolean {
  const spare = join(home, SPARE);
  if (!isThere(spare)) return false;
  if (former === null || !isInStep(spare, former, looks)) {
    removeTree(spare, disk);
    return false;
  }
  disk.rename(spare, dir);
  // These are files of the published build as well, and would be written into.
  for (const name of [TREE_LIST, LAST_FILE]) if (isThere(join(dir, name))) disk.removeFile(join(dir, name));
  return true;
}

function isInStep(spare: string, former: FormerTree, looks: Looks | null): boolean {
  const hasSameList = (looks?.spare ?? null) !== null || haveSameList(spare, former.dir);
  return hasSameList && refuseAdded({ ...former, dir: spare }, looks).length === 0;
}

/**
 * Makes the spare from a build that isn't published any more. If the system refuses it, there is none.
 * @param to that build; it is removed then. If it isn't there, it is made.
 * @param folders those that may differ; null if there is no such build, and at most some of its folders.
 * @param known what is known of them.
 */
export function keepSpare(
  home: string,
  pair: Pair,
  folders: Iterable<string> | null,
  disk: Disk,
  known?: Known,
): void {
  try {
    if (folders !== null && isThere(pair.to)) mirror(pair, folders, disk, known);
    else copyOf(pair, disk);
    disk.rename(pair.to, join(home, SPARE));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    if (isThere(pair.to)) unlessRefused(() => removeTree(pair.to, disk));
  }
}
