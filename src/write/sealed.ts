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

/** All folders that some files lie in. The top folder is "". */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set([""]);
  for (const path of paths)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  return folders;
}

/** The names in a folder, and whether each is that of a folder. */
export type NamesInFolder = ReadonlyMap<string, boolean>;

/** The names that some folders hold, if there are certain files and nothing else. A folder that isn't there then is missing. */
export function namesWithin(
  wanted: ReadonlySet<string>,
  paths: Iterable<string>,
): Map<string, NamesInFolder> {
  const names = new Map<string, Map<string, boolean>>(wanted.has("") ? [["", new Map()]] : []);
  const add = (path: string, isFolder: boolean) => {
    const folder = folderOf(path);
    const known = names.get(folder);
    if (known) known.set(nameIn(folder, path), isFolder);
    else if (wanted.has(folder)) names.set(folder, new Map([[nameIn(folder, path), isFolder]]));
  };
  for (const path of paths) add(path, false);
  // What lies in a folder that isn't wanted is no name of a wanted one, but that folder may be.
  for (const folder of foldersOf(paths)) if (folder !== "") add(folder, true);
  return names;
}

/** The folders above a path, the nearest first and the top last. */
export function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === "" ? [folder] : [folder, ...foldersAbove(folder)];
}

/** The folder that a path lies in; the top one is "". */
export const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const nameIn = (folder: string, path: string) => (folder === "" ? path : path.slice(folder.length + 1));

/**
 * Removes from some folders of a build what they don't hold by its list, and seals them. The top folder is left as it is but for
 * folders.
 * @param folders the names that each holds.
 */
export function sealFolders(
  dir: string,
  folders: ReadonlyMap<string, NamesInFolder>,
  sealed: number,
  disk: Disk,
): void {
  for (const [folder, known] of folders) {
    const path = join(dir, folder);
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (!known.has(entry.name) && (folder !== "" || entry.isDirectory()))
        removeAny(join(path, entry.name), entry.isDirectory(), disk);
    if (folder !== "") seal(path, sealed, disk);
  }
}
