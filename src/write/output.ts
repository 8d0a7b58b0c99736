import { dirname, join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import { bytesOf, DISK, type Disk } from "./disk.ts";

/** The effects that writing needs; tests replace them. */
export interface Output {
  /** Writes a text or bytes to a path below the output folder, and makes the folders it needs. */
  write(path: string, content: string | Uint8Array): void;
  /** Copies a file to a path below the output folder. */
  copy(from: string, path: string): void;
}

/** An output from which what was written can be taken back. */
export interface RevocableOutput extends Output {
  remove(path: string): void;
}

/** A file that was written. */
export interface Written {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** An output that remembers what it wrote. */
export interface ListedOutput extends RevocableOutput {
  /** What was written so far, in the order of the paths. */
  written(): readonly Written[];
}

/** Writes files below a folder, and makes the folders they need. */
export function writerBelow(dir: string, disk: Disk): Output["write"] {
  const made = new Set<string>();
  return (path, content) => {
    const target = join(dir, path);
    const folder = dirname(target);
    if (!made.has(folder)) disk.makeFolder(folder);
    made.add(folder);
    disk.write(target, content);
  };
}

/** Writes below a folder, and remembers what was written. */
export function folderOutput(dir: string, disk: Disk = DISK): ListedOutput {
  const writeFile = writerBelow(dir, disk);
  const files = new Map<string, Written>();
  const write = (path: string, content: string | Uint8Array) => {
    writeFile(path, content);
    files.set(path, { path, bytes: Buffer.byteLength(content), sha256: sha256Of(content) });
  };
  return {
    write,
    // The bytes are read and written, not copied by the system: their hash is of what was written, and a file
    // that may only be read doesn't become a page that can't be replaced.
    copy: (from, path) => write(path, bytesOf(from)),
    remove: (path) => {
      disk.removeFile(join(dir, path));
      files.delete(path);
    },
    written: () => [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** A file of a folder within the output, with its path below that folder; nothing for a file elsewhere. */
export const fileWithin = (folder: string, file: Written): Written[] =>
  file.path.startsWith(`${folder}/`) ? [{ ...file, path: file.path.slice(folder.length + 1) }] : [];

/** An output for a folder within another output's. */
export const below = (output: RevocableOutput, folder: string): RevocableOutput => ({
  write: (path, content) => output.write(`${folder}/${path}`, content),
  copy: (from, path) => output.copy(from, `${folder}/${path}`),
  remove: (path) => output.remove(`${folder}/${path}`),
});
