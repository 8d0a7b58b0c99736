import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { codeOf, type Disk } from "./disk.ts";

/** The path that a symbolic link leads to, absolute; null if there is no link at this path. */
export function linkTarget(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch (error) {
    // EINVAL: it is something else than a link. Windows says UNKNOWN for that.
    if (["ENOENT", "EINVAL", "ENOTDIR", "UNKNOWN"].includes(codeOf(error) ?? "")) return null;
    throw error;
  }
}

/** Whether there is anything at a path; a broken link counts. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether two paths lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** The names in a folder, sorted; none if there is no such folder. */
export function namesIn(dir: string): string[] {
  return lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir).sort() : [];
}

/** What is in a folder, in the order of the names; nothing if there is no such folder. */
export function entriesIn(dir: string): Dirent[] {
  const isFolder = lstatSync(dir, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
}

/** Every path below a folder that isn't itself a folder, with `/`, sorted. Links aren't followed. */
export function pathsBelow(dir: string, prefix = ""): string[] {
  return readdirSync(join(dir, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? pathsBelow(dir, path) : [path];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Removes a folder and all that is in it. Links in it are removed, not what they lead to. What somebody else removes meanwhile is gone too. */
export function removeTree(dir: string, disk: Disk): void {
  for (const entry of unlessGone(() => readdirSync(dir, { withFileTypes: true })) ?? []) {
    removeAny(join(dir, entry.name), entry.isDirectory(), disk);
  }
  unlessGone(() => disk.removeFolder(dir));
}

/** Removes what is at a path: a folder with all that is in it, or anything else. */
export function removeAny(path: string, isFolder: boolean, disk: Disk): void {
  if (isFolder) removeTree(path, disk);
  else unlessGone(() => disk.removeFile(path));
}

function unlessGone<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** The text of a file; null if there is none. */
export function textIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}
