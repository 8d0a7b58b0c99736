import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FolderState } from "./folderState.ts";
import { isSettled } from "./settled.ts";
import { sha256Of } from "./sha256.ts";

/**
 * The files of a folder that were written so short a time ago that they may be written again in the same moment, which their times don't
 * show: where each stands among the folder's files, and the hash of what it holds. Paths aren't kept, as they may hold names that nobody may see.
 */
export type FreshFiles = readonly (readonly [place: number, sha256: string])[];

/** More isn't read, in bytes: to build again takes not much longer than that, or it is a first build. */
const MOST = 2 ** 28;

/**
 * Reads the files that are fresh. It must be done before a build reads them: what is written after that has another hash for the next build.
 * @param began when the build began, by the clock of the disk.
 * @returns null if nobody can tell by them whether the folder has changed.
 */
export function freshFiles(state: FolderState, began: bigint): FreshFiles | null {
  if (!isSettled(state.others, began)) return null;
  const fresh = [...state.files].flatMap(([file, found], place) =>
    isSettled(found, began) ? [] : [{ file, place, bytes: found.bytes }],
  );
  if (fresh.reduce((sum, { bytes }) => sum + bytes, 0) > MOST) return null;
  try {
    return fresh.map(({ file, place }) => [place, hashOf(state, file)] as const);
  } catch {
    return null;
  }
}

/** Whether files that were fresh hold what they held. @param state of the folder, of which all else is as it was. */
export function areAsTheyWere(state: FolderState, fresh: FreshFiles): boolean {
  if (fresh.length === 0) return true;
  const files = [...state.files.keys()];
  try {
    return fresh.every(([place, sha256]) => hashOf(state, files[place] ?? "") === sha256);
  } catch {
    return false;
  }
}

const hashOf = ({ dir }: FolderState, file: string): string => sha256Of(readFileSync(join(dir, file)));
