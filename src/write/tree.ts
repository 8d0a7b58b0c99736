import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
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

/** The names in a folder, sorted; none if there is no such folder. */
export function namesIn(dir: string): string[] {
  return lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir).sort() : [];
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
    const path = join(dir, entry.name);
    if (entry.isDirectory()) removeTree(path, disk);
    else unlessGone(() => disk.removeFile(path));
  }
  unlessGone(() => disk.removeFolder(dir));
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
