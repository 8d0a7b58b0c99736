import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Disk, unlessRefused } from "./disk.ts";
import { removeAny } from "./tree.ts";

/*
 * A folder gets another time from the system whenever a name is added to it, removed from it or replaced in it. So a build
 * gives each of its folders one certain time when the folder holds what the list of the build says and nothing else: it
 * *seals* the folder. That time is older than all that the first build did, so nothing that happens later can leave it as it
 * was, not even in the moment after. A folder that still has it needn't be looked into.
 */

/** The time of sealed folders in an archive whose first build began then: whole seconds, which every disk keeps exactly. */
export const sealFrom = (began: bigint): number => (Number(began / 2_000_000_000n) - 1) * 2000;

/** Whether a folder is sealed. */
export const isSealed = (path: string, sealed: number | null): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.mtimeMs === sealed;

/** The folders of a build, but its top one, that aren't sealed: something was added to them, removed from them or replaced in them. */
export const openFolders = (build: {
  readonly dir: string;
  readonly folders: Iterable<string>;
  readonly sealed: number | null;
}): string[] =>
  Array.from(build.folders).filter((path) => path !== "" && !isSealed(`${build.dir}/${path}`, build.sealed));

/** Seals a folder. One that the system doesn't let us seal is looked into by the next build. */
export const seal = (path: string, sealed: number, disk: Disk): void =>
  unlessRefused(() => disk.setTime(path, sealed));

/** The folders that some files lie in, each before those in it and once, if the paths come in their order. The top folder is "". */
export function* foldersOf(paths: Iterable<string>): Generator<string> {
  let last = "";
  yield last;
  for (const path of paths) {
    const folder = folderOf(path);
    const isKnown = (one: string) => one === "" || one === last || last.startsWith(`${one}/`);
    if (!isKnown(folder))
      yield* foldersAbove(path)
        .filter((one) => !isKnown(one))
        .reverse();
    last = folder;
  }
}

/** The names in a folder, and whether each is that of a folder. */
export type NamesInFolder = ReadonlyMap<string, boolean>;

/** The folders above a path, the nearest first and the top last. */
function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === "" ? [folder] : [folder, ...foldersAbove(folder)];
}

/** The folder that a path lies in; the top one is "". */
export const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** What folders of a build hold by its list. */
interface Holding {
  has(folder: string): boolean;
  holds(folder: string, name: string): boolean;
}

/**
 * Removes from some folders of a build, as far as it has them, what they don't hold by its list, and seals them. The top folder is left as it is but for
 * folders.
 */
export function sealFolders(
  dir: string,
  folders: Iterable<string>,
  holding: Holding,
  sealed: number,
  disk: Disk,
): void {
  for (const folder of folders) {
    if (!holding.has(folder)) continue;
    const path = join(dir, folder);
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if ((folder !== "" || entry.isDirectory()) && !holding.holds(folder, entry.name))
        removeAny(join(path, entry.name), entry.isDirectory(), disk);
    if (folder !== "") seal(path, sealed, disk);
  }
}
