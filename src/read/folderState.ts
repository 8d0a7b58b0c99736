import { type BigIntStats, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { reason } from "./ordinaryFile.ts";
import type { Times } from "./settled.ts";
import { hashOfLines } from "./sha256.ts";

/** What the disk says of a folder's files without reading them. */
export interface FolderState {
  /** The folder. */
  readonly dir: string;
  /** The ordinary files, links not among them, by their paths below the folder. */
  readonly files: ReadonlyMap<string, FileState>;
  /** The hash of a line for each file and folder: its path, size, times and number. Two states with the same hash have the same files. */
  readonly hash: string;
  /** The latest times of what is no ordinary file and no folder: links, and what they lead to. */
  readonly others: Times;
}

/** What the disk says of a file. */
export interface FileState extends Times {
  readonly bytes: number;
  /** Two different files have two different stamps, and so has one that was changed. */
  readonly stamp: string;
}

export function fileState({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): FileState {
  const stamp = [size, mtimeNs, ctimeNs, ino, dev].join(" ");
  return { bytes: Number(size), stamp, written: mtimeNs, changed: ctimeNs };
}

/**
 * The state of all that is below a folder, as git knows its files: a file that is written gets another time, and one
 * that is replaced another number. Links are told apart by what they lead to.
 */
export function folderState(dir: string): FolderState {
  const lines = hashOfLines();
  const files = new Map<string, FileState>();
  let [written, changed] = [0n, 0n];
  const note = (path: string, stat: BigIntStats) => {
    const { size, mtimeNs, ctimeNs, ino, mode } = stat;
    // A folder's size and times say nothing that its files don't.
    const line = stat.isDirectory() ? [mode] : [size, mtimeNs, ctimeNs, ino, mode];
    lines.push(`${JSON.stringify(path)} ${line.join(" ")}`);
    if (stat.isDirectory() || files.has(path)) return;
    if (mtimeNs > written) written = mtimeNs;
    if (ctimeNs > changed) changed = ctimeNs;
  };
  const look = (path: string, how: typeof lstatSync | typeof statSync) => {
    const stat = stateOf(join(dir, path), path, lines, how);
    if (how === lstatSync && stat?.isFile()) files.set(path, fileState(stat));
    if (stat) note(path, stat);
    return stat;
  };
  const walk = (folder: string) => {
    for (const name of namesIn(join(dir, folder), lines)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const stat = look(path, lstatSync);
      if (stat?.isDirectory()) walk(path);
      if (stat?.isSymbolicLink()) look(path, statSync);
    }
  };
  walk("");
  return { dir, hash: lines.end(), files, others: { written, changed } };
}

/** Who gets the lines. */
type Lines = Pick<ReturnType<typeof hashOfLines>, "push">;

function namesIn(dir: string, lines: Lines): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    lines.push(reason(error));
    return [];
  }
}

/** What can't be looked at is a line as well: it may be readable the next time. */
function stateOf(
  path: string,
  shown: string,
  lines: Lines,
  how: typeof lstatSync | typeof statSync,
): BigIntStats | null {
  try {
    return how(path, { bigint: true });
  } catch (error) {
    lines.push(`${JSON.stringify(shown)} ${reason(error)}`);
    return null;
  }
}
