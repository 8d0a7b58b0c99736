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

/** Seals a folder. One that the system doesn't let us seal is looked into by the next build. */
export const seal = (path: string, sealed: number, disk: Disk): void =>
  unlessRefused(() => disk.setTime(path, sealed));

/** The names that each folder holds, if there are certain files and nothing else. The top folder is "". */
export function namesByFolder(paths: Iterable<string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  const add = (path: string) => {
    const [folder, name] = split(path);
    const names = folders.get(folder);
    names?.add(name);
    if (names) return;
    folders.set(folder, new Set([name]));
    add(folder);
  };
  for (const path of paths) add(path);
  return folders;
}

/** The folders above a path, the nearest first and the top last. */
export function foldersAbove(path: string): string[] {
  const [folder] = split(path);
  return folder === "" ? [folder] : [folder, ...foldersAbove(folder)];
}

function split(path: string): readonly [string, string] {
  const at = path.lastIndexOf("/");
  return at < 0 ? ["", path] : [path.slice(0, at), path.slice(at + 1)];
}

/** Removes from some folders of a build what they don't hold by its list, and seals them. The top folder is left as it is but for folders. */
export function sealFolders(
  dir: string,
  folders: Iterable<string>,
  names: ReadonlyMap<string, ReadonlySet<string>>,
  sealed: number,
  disk: Disk,
): void {
  for (const folder of folders) {
    const known = names.get(folder);
    if (known === undefined) continue;
    const path = join(dir, folder);
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (!known.has(entry.name) && (folder !== "" || entry.isDirectory()))
        removeAny(join(path, entry.name), entry, disk);
    if (folder !== "") seal(path, sealed, disk);
  }
}
