import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { isSealed, seal } from "./sealed.ts";
import { isSameFile, isThere, removeAny } from "./tree.ts";

/** Two builds that are to hold the same. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** The time of sealed folders. */
  readonly sealed: number;
}

/** Whether two files with the same path, below the folder of either build, may be different ones. */
export type MayDiffer = (path: string) => boolean;

/**
 * Makes some folders of one build as they are in another: the files by second paths, the folders sealed where the others are.
 * @throws also when the disk has no second paths.
 */
export function mirror(pair: Pair, folders: Iterable<string>, disk: Disk, mayDiffer: MayDiffer): void {
  // A folder comes before those in it.
  for (const folder of [...new Set(folders)].sort()) {
    const [from, to] = [join(pair.from, folder), join(pair.to, folder)];
    const mayNameDiffer = (name: string) => mayDiffer(folder === "" ? name : `${folder}/${name}`);
    if (isThere(from)) mirrorFolder({ ...pair, from, to }, disk, mayNameDiffer);
  }
}

/** What is done between the look and the seal would be hidden, so the look comes last. */
function mirrorFolder(pair: Pair, disk: Disk, mayDiffer: MayDiffer): void {
  const wanted = namesOf(pair.from);
  for (let isSame = false, round = 0; !isSame && round < 2; round += 1) {
    sealAlike(pair, disk);
    isSame = adapt(pair, wanted, disk, mayDiffer) === 0;
  }
}

/** @returns how many names had to be removed or added. */
function adapt(pair: Pair, wanted: ReadonlyMap<string, Dirent>, disk: Disk, mayDiffer: MayDiffer): number {
  const there = namesOf(pair.to);
  const isAlike = (one: Dirent): boolean => {
    const other = there.get(one.name);
    if (one.isDirectory() || other?.isDirectory()) return one.isDirectory() === other?.isDirectory();
    if (other === undefined) return false;
    return !mayDiffer(one.name) || isSameFile(join(pair.from, one.name), join(pair.to, one.name));
  };
  const missing = [...wanted.values()].filter((entry) => !isAlike(entry));
  const differ = new Set(missing.map(({ name }) => name));
  const extra = [...there.values()].filter(({ name }) => differ.has(name) || !wanted.has(name));
  for (const entry of extra) removeAny(join(pair.to, entry.name), entry, disk);
  for (const entry of missing) second(pair, entry, disk);
  return extra.length + missing.length;
}

const namesOf = (dir: string): ReadonlyMap<string, Dirent> =>
  new Map(readdirSync(dir, { withFileTypes: true }).map((entry) => [entry.name, entry]));

/** Gives a file a second path, or makes a folder of such. */
function second({ from, to, sealed }: Pair, entry: Dirent, disk: Disk): void {
  const below = { from: join(from, entry.name), to: join(to, entry.name), sealed };
  if (entry.isDirectory()) copyOf(below, disk);
  else if (!disk.linkFile(below.from, below.to))
    throw Object.assign(new Error(`${to} is on a disk without second paths`), { code: "ENOTSUP" });
}

/** Makes a new folder that holds the same as another one. */
export function copyOf(pair: Pair, disk: Disk): void {
  disk.makeFolder(pair.to);
  for (const entry of readdirSync(pair.from, { withFileTypes: true })) second(pair, entry, disk);
  sealAlike(pair, disk);
}

function sealAlike({ from, to, sealed }: Pair, disk: Disk): void {
  if (isSealed(from, sealed)) seal(to, sealed, disk);
}
