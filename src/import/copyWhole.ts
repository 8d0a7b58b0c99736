import { constants, copyFileSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Copies a file to a new path in one step, so that it is never there in part, and never in the place of another file.
 * @throws what the system throws; also when something is there already.
 */
export function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const part = join(dirname(to), `.${basename(to)}.part`);
  try {
    copyFileSync(from, part);
    place(part, to);
  } finally {
    rmSync(part, { force: true });
  }
}

/** A second path to a file fails where something is there; a disk without second paths gets a copy. */
function place(part: string, to: string): void {
  try {
    linkSync(part, to);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (isThere) throw error;
    copyFileSync(part, to, constants.COPYFILE_EXCL);
  }
}
