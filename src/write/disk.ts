import {
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { type Content, isWhole } from "./content.ts";

/**
 * Every change that we make on a disk. Tests replace it: they let any one of these calls fail, or the
 * process end there, and look at what is left.
 */
export interface Disk {
  /** Makes a folder and those above it, if they are missing. */
  makeFolder(path: string): void;
  /** Writes a file; one that is there is replaced. Pieces are asked for one by one. */
  write(path: string, content: Content): void;
  /** Writes a file that must not exist yet. */
  writeNew(path: string, content: string): void;
  /** Gives a file a second path. Where the system can't, the file is copied. @returns whether it is the same file, not a copy */
  linkFile(from: string, to: string): boolean;
  /** Makes a symbolic link to a folder. `target` is relative to the folder of the link. */
  link(target: string, path: string): void;
  /** Renames a file, a folder or a link. A file or link of the new name is replaced in one step. */
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes an empty folder. */
  removeFolder(path: string): void;
  /** Says when a file or folder was last changed, in ms since 1970. */
  setTime(path: string, time: number): void;
}

/** The real disk. A call that fails throws an error that says in plain words what couldn't be done and why. */
export const DISK: Disk = {
  makeFolder: (path) => void inWords(path, "be made", () => mkdirSync(path, { recursive: true })),
  write: (path, content) => inWords(path, "be written", () => writeContent(path, content)),
  writeNew: (path, content) =>
    inWords(path, "be written", () => writeFileSync(path, content, { flag: "wx" })),
  linkFile: (from, to) => inWords(to, "be written", () => linkOrCopy(from, to)),
  link: (target, path) => inWords(path, "be made as a link", () => symlink(target, path)),
  rename: (from, to) => inWords(from, `be renamed to ${to}`, () => rename(from, to)),
  removeFile: (path) => inWords(path, "be removed", () => unlinkSync(path)),
  removeFolder: (path) => inWords(path, "be removed", () => rmdirSync(path)),
  setTime: (path, time) => inWords(path, "be given a time", () => utimesSync(path, time / 1000, time / 1000)),
};

function writeContent(path: string, content: Content): void {
  if (isWhole(content)) {
    writeFileSync(path, content);
    return;
  }
  const file = openSync(path, "w");
  try {
    // In a file that is open, each is written after what is there.
    for (const piece of content) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** What a system says that has no second paths for this file: some disks have none, and a file has at most so many. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EXDEV", "ENOSYS"];

function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error) ?? "")) throw error;
    copyFileSync(from, to);
    return false;
  }
}

/** On Windows a link to a folder needs no special right if it is a junction, and a junction needs a whole path. */
function symlink(target: string, path: string): void {
  if (process.platform === "win32") symlinkSync(resolve(dirname(path), target), path, "junction");
  else symlinkSync(target, path);
}

/** Windows can't rename over a junction: it is removed first. Starting the next build finishes what a crash between the two leaves. */
function rename(from: string, to: string): void {
  if (process.platform === "win32") removeIfThere(to);
  renameSync(from, to);
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** A file that is to be copied can't be read. */
export class Unreadable extends Error {}

/** The bytes of a file that is to be copied. @throws Unreadable */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Unreadable(`${path} can’t be read.`, { cause });
  }
}

/** The system's short code for what went wrong, such as `ENOSPC`; null for another error. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** What a person can do about each of the system's codes. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "the disk is full. Free some space, or choose another --out."],
  ["EDQUOT", "you have used up your share of the disk. Free some space, or choose another --out."],
  ["EFBIG", "the file is larger than the system allows (ulimit -f). Raise the limit."],
  ["EROFS", "the disk is read-only. Choose another --out."],
  ["EACCES", "you have no permission. Change the permissions, or choose another --out."],
  [
    "EPERM",
    "the system doesn’t allow it. Change the permissions, or choose an --out on a disk that can hold links.",
  ],
  ["EMFILE", "too many files are open (ulimit -n). Raise the limit."],
  ["EBUSY", "another program is using it. Close that program."],
  ["ENOTEMPTY", "the folder isn’t empty."],
]);

/** Runs a call to the system. @throws an error that says in plain words what couldn't be done, if the system says why. */
export function inWords<T>(path: string, what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const why = REASONS.get(codeOf(error) ?? "");
    if (why === undefined) throw error;
    throw Object.assign(new Error(`${path} can’t ${what}: ${why}`, { cause: error }), {
      code: codeOf(error),
    });
  }
}

/** Does what may be left undone: if the system refuses it, the next build does it. */
export function unlessRefused(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
