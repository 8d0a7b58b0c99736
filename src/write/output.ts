import { dirname, join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import { type Content, isWhole, tallied, together } from "./content.ts";
import { bytesOf, DISK, type Disk } from "./disk.ts";
import { isUntouched, type ListedFile } from "./listedFile.ts";
import { folderOf, foldersAbove } from "./sealed.ts";
import { isSameFile, isThere } from "./tree.ts";
import type { FormerTree } from "./treeList.ts";

/** A file that somebody else has written for this build, and that nobody writes into any more. */
export interface LaidFile {
  /** Where it lies. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** What a file is to hold: a text, bytes or pieces of them, or a file that lies ready. */
export type FileContent = Content | LaidFile;

/** The effects that writing needs; tests replace them. */
export interface Output {
  /**
   * Writes a text, bytes, or pieces of them to a path below the output folder, and makes the folders it needs.
   * @param inputs a hash of all that the content is made from, so that the next build may carry the file over.
   */
  write(path: string, content: Content, inputs?: string): void;
  /** Copies a file to a path below the output folder. */
  copy(from: string, path: string, inputs?: string): void;
}

/** An output that knows the last build. */
export interface CarryingOutput extends Output {
  /**
   * Takes a file of the last build over, if it was made from the same inputs and nobody has touched it.
   * @returns whether it was taken over; if not, it has to be written.
   */
  carry(path: string, inputs: string): boolean;
}

/** An output from which what was written can be taken back. */
export interface RevocableOutput extends CarryingOutput {
  /** The same as `Output` says; a file that lies ready gets this path. */
  write(path: string, content: FileContent, inputs?: string): void;
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

/** A file that was written, and a hash of what it was made from; null if that isn't known. */
interface MadeFile extends Written {
  readonly inputs: string | null;
  /** When it was last changed, in ms since 1970, if it is a file of the last build; null for what was written or copied now. */
  readonly time: number | null;
}

/** An output that remembers what it wrote. */
export interface ListedOutput extends RevocableOutput {
  /** Takes a file of the last build over as it is now, whoever has touched it. @param listed what the list is to say of it. */
  keep(listed: ListedFile): void;
  /** What was written or carried over so far, in the order of the paths. */
  written(): readonly MadeFile[];
  /** The same of a folder within the output, with their paths below that folder. */
  writtenBelow(folder: string): readonly Written[];
  /** The folders to which something was added, or from which something was removed, and those above them. */
  changed(): ReadonlySet<string>;
  /** The paths that don't lead to the same file as at the beginning. */
  touched(): ReadonlySet<string>;
}

/**
 * Writes below a folder, and remembers what was written.
 * @param dir a new folder, or one that is as the last build was left: its files are second paths to the same files.
 * @param former the last build, whose files are carried over; null if there is none.
 * @param isAsWritten whether it is known of a file of the last build, without looking at it, that nobody has touched it in this folder.
 * @param onFolder gets the path of each folder that is made or is there already, before something is written into it.
 */
export function folderOutput(
  dir: string,
  disk: Disk = DISK,
  former: FormerTree | null = null,
  isAsWritten: (path: string) => boolean = () => false,
  onFolder: (path: string) => void = () => {},
): ListedOutput {
  const files = new Map<string, MadeFile>();
  const own = new Set<string>();
  const made = new Set<string>();
  const changed = new Set<string>();
  const touched = new Set<string>();
  /** All files in the order of their paths; null if that isn't known. */
  let sorted: readonly MadeFile[] | null = null;
  /** The same of the folder that was asked for last. */
  let sortedBelow: { readonly folder: string; files: readonly Written[] } | null = null;
  /** The paths of files that the last build didn't have, perhaps of some that were removed. */
  let others = new Set<string>();
  const note = (file: MadeFile) => {
    if (!former?.files.has(file.path)) others.add(file.path);
    files.set(file.path, file);
    sorted &&= withFile(sorted, file);
    if (sortedBelow === null) return;
    const { folder, files: before } = sortedBelow;
    for (const one of fileWithin(folder, file)) sortedBelow.files = withFile(before, one);
  };
  const forgetOrder = () => {
    sorted = null;
    sortedBelow = null;
  };
  const inOrder = () => {
    // Put in order again, they are nearly so.
    others = new Set([...others].sort());
    const both = merged(former?.files.keys() ?? [], others);
    return [...both].flatMap((path) => files.get(path) ?? []);
  };
  const written = () => {
    sorted ??= inOrder();
    return sorted;
  };
  const change = (path: string) => {
    const target = join(dir, path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      disk.makeFolder(folder);
      onFolder(folderOf(path));
    }
    made.add(folder);
    touched.add(path);
    for (const above of foldersAbove(path)) changed.add(above);
    // To write into a file that the published build has too would change that one as well.
    if (!own.has(path) && isThere(target)) disk.removeFile(target);
    return target;
  };
  const link = (path: string, from: string): boolean => {
    own.delete(path);
    return disk.linkFile(join(from, path), change(path));
  };
  /** Takes a file of the last build over, unless somebody has touched it. */
  const take = (file: ListedFile, inputs: string | null): boolean => {
    const { path } = file;
    const isHere = (!touched.has(path) && isAsWritten(path)) || isUntouched(dir, file);
    if (!former || (!isHere && !isUntouched(former.dir, file))) return false;
    const isSame = isHere || link(path, former.dir);
    files.set(
      path,
      isSame && inputs === file.inputs ? file : { ...file, inputs, time: isSame ? file.time : null },
    );
    forgetOrder();
    return true;
  };
  const writePieces = (path: string, pieces: Iterable<string | Uint8Array>, inputs: string | null) => {
    const tally = tallied(pieces);
    disk.write(change(path), tally.pieces);
    own.add(path);
    note({ path, bytes: tally.bytes(), sha256: tally.sha256(), inputs, time: null });
  };
  const write = (path: string, given: FileContent, inputs: string | null = null) => {
    const content = isLaid(given) ? given : together(given);
    if (!isLaid(content) && !isWhole(content)) return writePieces(path, content, inputs);
    const { bytes, sha256 } = isLaid(content) ? content : told(content);
    const file = former?.files.get(path);
    if (file?.sha256 === sha256 && file.bytes === bytes && take(file, inputs)) return;
    if (!isLaid(content)) {
      disk.write(change(path), content);
      own.add(path);
    } else {
      // Not our own: it must be replaced, and not written into, as long as it has the other path.
      own.delete(path);
      disk.linkFile(content.file, change(path));
    }
    note({ path, bytes, sha256, inputs, time: null });
  };
  return {
    write,
    // The bytes are read and written, not copied by the system: their hash is of what was written, and a file
    // that may only be read doesn't become a page that can't be replaced.
    copy: (from, path, inputs) => write(path, bytesOf(from), inputs),
    carry(path, inputs) {
      const file = former?.files.get(path);
      // The text that the former build has for it, as each text is hashed when it is first looked up.
      const known = files.get(file?.path ?? path);
      if (known) return known.inputs === inputs;
      return file?.inputs === inputs && take(file, inputs);
    },
    keep(listed) {
      const { path } = listed;
      if (former && !isSameFile(join(former.dir, path), join(dir, path))) link(path, former.dir);
      note(listed);
    },
    remove(path) {
      disk.removeFile(join(dir, path));
      touched.add(path);
      for (const above of foldersAbove(path)) changed.add(above);
      files.delete(path);
      forgetOrder();
      own.delete(path);
    },
    written,
    writtenBelow(folder) {
      if (sortedBelow?.folder !== folder)
        sortedBelow = { folder, files: written().flatMap((file) => fileWithin(folder, file)) };
      return sortedBelow.files;
    },
    changed: () => changed,
    touched: () => touched,
  };
}

/** The texts of two lists in their order, each of which is in order. */
function* merged(one: Iterable<string>, other: Iterable<string>): Generator<string> {
  const left = other[Symbol.iterator]();
  let next = left.next();
  for (const text of one) {
    for (; next.done !== true && next.value < text; next = left.next()) yield next.value;
    yield text;
  }
  for (; next.done !== true; next = left.next()) yield next.value;
}

/** Files in the order of their paths, and another one at its place, or in place of the one with its path. */
function withFile<T extends Written>(sorted: readonly T[], file: T): readonly T[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.path ?? "") < file.path) from = middle + 1;
    else to = middle;
  }
  return sorted.toSpliced(from, sorted[from]?.path === file.path ? 1 : 0, file);
}

/** Whether it is a file that lies ready. */
export const isLaid = (content: FileContent): content is LaidFile =>
  typeof content === "object" && "sha256" in content;

/** What a list says of a text or bytes. */
const told = (content: string | Uint8Array) => ({
  bytes: Buffer.byteLength(content),
  sha256: sha256Of(content),
});

/** A file of a folder within the output, with its path below that folder; nothing for a file elsewhere. */
const fileWithin = (folder: string, { path, bytes, sha256 }: Written): Written[] =>
  path.startsWith(`${folder}/`) ? [{ path: path.slice(folder.length + 1), bytes, sha256 }] : [];

/** An output for a folder within another output's. */
export const below = (output: RevocableOutput, folder: string): RevocableOutput => ({
  write: (path, content, inputs) => output.write(`${folder}/${path}`, content, inputs),
  copy: (from, path, inputs) => output.copy(from, `${folder}/${path}`, inputs),
  carry: (path, inputs) => output.carry(`${folder}/${path}`, inputs),
  remove: (path) => output.remove(`${folder}/${path}`),
});
