import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { isSealed, type NamesInFolder, seal } from "./sealed.ts";
import { isSameFile, isThere, removeAny } from "./tree.ts";

/** Two builds that are to hold the same. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** The time of sealed folders. */
  readonly sealed: number;
}

/** What is known of two builds without looking. */
export interface Known {
  /** Whether two files with the same path, below the folder of either build, may be different ones. */
  readonly mayDiffer: (path: string) => boolean;
  /** What a folder of the first one holds; undefined if that isn't known. */
  readonly names: (folder: string) => NamesInFolder | undefined;
  /** Names in a folder that are likely to differ. */
  readonly likely: (folder: string) => readonly string[];
}

const NOTHING_KNOWN: Known = { mayDiffer: () => true, names: () => undefined, likely: () => [] };

/**
 * Makes some folders of one build as they are in another: the files by second paths, the folders sealed where the others are.
 * @param folders each before those in it.
 * @throws also when the disk has no second paths.
 */
export function mirror(
  pair: Pair,
  folders: Iterable<string>,
  disk: Disk,
  { mayDiffer, names, likely }: Known = NOTHING_KNOWN,
): void {
  for (const folder of folders) {
    const [from, to] = [join(pair.from, folder), join(pair.to, folder)];
    if (!isThere(from)) continue;
    mirrorFolder({ ...pair, from, to }, disk, {
      wanted: names(folder) ?? namesOf(from),
      likely: likely(folder),
      mayDiffer: (name) => mayDiffer(folder === "" ? name : `${folder}/${name}`),
    });
  }
}

/** How a folder is to be: what it is to hold, which names of it are likely to differ, and which files may. */
interface Aim {
  readonly wanted: NamesInFolder;
  readonly likely: readonly string[];
  readonly mayDiffer: (name: string) => boolean;
}

/**
 * What is done between the look and the seal would be hidden, so the look comes last. What is likely to differ is changed before, so that one look is
 * enough: a folder may hold a hundred thousand names.
 */
function mirrorFolder(pair: Pair, disk: Disk, { wanted, likely, mayDiffer }: Aim): void {
  const some = new Map(likely.flatMap((name) => [...ofName(name, wanted.get(name))]));
  adapt(pair, some, namedIn(pair.to, likely), disk, mayDiffer);
  for (let isSame = false, round = 0; !isSame && round < 2; round += 1) {
    sealAlike(pair, disk);
    isSame = adapt(pair, wanted, namesOf(pair.to), disk, mayDiffer) === 0;
  }
}

const ofName = (name: string, isFolder: boolean | undefined) =>
  isFolder === undefined ? [] : [[name, isFolder] as const];

/** @returns how many names had to be removed or added. */
function adapt(
  pair: Pair,
  wanted: NamesInFolder,
  there: NamesInFolder,
  disk: Disk,
  mayDiffer: Aim["mayDiffer"],
): number {
  const isAlike = (name: string, isFolder: boolean): boolean => {
    const isFolderThere = there.get(name);
    if (isFolder || isFolderThere !== false) return isFolder === isFolderThere;
    return !mayDiffer(name) || isSameFile(join(pair.from, name), join(pair.to, name));
  };
  const missing: [name: string, isFolder: boolean][] = [];
  for (const [name, isFolder] of wanted) if (!isAlike(name, isFolder)) missing.push([name, isFolder]);
  const differ = new Set(missing.map(([name]) => name));
  let extra = 0;
  for (const [name, isFolder] of there) {
    if (!differ.has(name) && wanted.has(name)) continue;
    removeAny(join(pair.to, name), isFolder, disk);
    extra += 1;
  }
  for (const [name, isFolder] of missing) second(pair, name, isFolder, disk);
  return extra + missing.length;
}

/** What a folder holds. */
const namesOf = (dir: string): NamesInFolder =>
  new Map(readdirSync(dir, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory()]));

/** Which of some names a folder has. */
const namedIn = (dir: string, names: readonly string[]): NamesInFolder =>
  new Map(
    names.flatMap((name) =>
      ofName(name, lstatSync(join(dir, name), { throwIfNoEntry: false })?.isDirectory()),
    ),
  );

/** Gives a file a second path, or makes a folder of such. */
function second({ from, to, sealed }: Pair, name: string, isFolder: boolean, disk: Disk): void {
  const below = { from: join(from, name), to: join(to, name), sealed };
  if (isFolder) copyOf(below, disk);
  else if (!disk.linkFile(below.from, below.to))
    throw Object.assign(new Error(`${to} is on a disk without second paths`), { code: "ENOTSUP" });
}

/** Makes a new folder that holds the same as another one. */
export function copyOf(pair: Pair, disk: Disk): void {
  disk.makeFolder(pair.to);
  for (const entry of readdirSync(pair.from, { withFileTypes: true }))
    second(pair, entry.name, entry.isDirectory(), disk);
  sealAlike(pair, disk);
}

function sealAlike({ from, to, sealed }: Pair, disk: Disk): void {
  if (isSealed(from, sealed)) seal(to, sealed, disk);
}
