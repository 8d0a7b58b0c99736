import { dirname, join } from "node:path";
import { type Content, type Gathered, gathered, tallied } from "./content.ts";
import { bytesOf, DISK, type Disk } from "./disk.ts";
import { FileList, type MadeFile } from "./fileList.ts";
import { isUntouched } from "./listedFile.ts";
import { MARK, PathMarks } from "./pathMarks.ts";
import { folderOf } from "./sealed.ts";
import { isSameFile, isThere } from "./tree.ts";
import { type TreeChanges, treeChanges } from "./treeChanges.ts";
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
  /** Removes a file that was written or taken over; nothing if it wasn't. */
  remove(path: string): void;
}

/** An output that remembers what it wrote. */
export interface ListedOutput extends RevocableOutput {
  /** Takes a file of the last build over as it is now, whoever has touched it. @param listed what the list is to say of it. */
  keep(listed: MadeFile): void;
  /** What was written or carried over so far. */
  written(): FileList;
  /** The folders to which something was added so far, or from which something was removed, and those above them, each before those in it. */
  changed(): Iterable<string>;
  /** What was changed in the folder when all is written: files of the last build that aren't listed count as gone. */
  changes(): TreeChanges;
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
  const files = new FileList(former?.files);
  const { tree } = files;
  const marks = new PathMarks(tree);
  const noteChange = (number: number) => {
    marks.set(number, MARK.isTouched);
    marks.change(tree.parentOf(number));
  };
  const change = (number: number, path: string) => {
    const target = join(dir, path);
    const folder = tree.parentOf(number);
    if (!marks.has(folder, MARK.isMade)) {
      disk.makeFolder(dirname(target));
      onFolder(folderOf(path));
    }
    marks.set(folder, MARK.isMade);
    noteChange(number);
    // To write into a file that the published build has too would change that one as well.
    if (!marks.has(number, MARK.isOwn) && isThere(target)) disk.removeFile(target);
    return target;
  };
  const link = (number: number, path: string, from: string): boolean => {
    // Not our own: it must be replaced, and not written into, as long as it has the other path.
    marks.unset(number, MARK.isOwn);
    return disk.linkFile(from, change(number, path));
  };
  /** Takes a file of the last build over, unless somebody has touched it. */
  const take = (
    number: number,
    path: string,
    { dir: last, files: before }: FormerTree,
    inputs: string | null,
  ) => {
    const state = before.stateAt(number, path);
    const isHere = (!marks.has(number, MARK.isTouched) && isAsWritten(path)) || isUntouched(dir, state);
    if (!isHere && !isUntouched(last, state)) return false;
    const isSame = isHere || link(number, path, join(last, path));
    if (isSame && inputs === before.inputsAt(number)) files.share(number, before);
    else files.setAt(number, { ...before.fileAt(number, path), inputs, ...(!isSame && { time: null }) });
    return true;
  };
  const writePieces = (path: string, pieces: Iterable<string | Uint8Array>, inputs: string | null) => {
    const number = tree.enter(path);
    const tally = tallied(pieces);
    disk.write(change(number, path), tally.pieces);
    marks.set(number, MARK.isOwn);
    files.setAt(number, { bytes: tally.bytes(), sha256: tally.sha256(), inputs, time: null });
  };
  const write = (path: string, given: FileContent, inputs: string | null = null) => {
    const content = isLaid(given) ? given : gathered(given);
    if (!isTold(content)) return writePieces(path, content, inputs);
    const { bytes, sha256 } = content;
    const number = tree.enter(path);
    if (former?.files.isAt(number, { bytes, sha256 }) && take(number, path, former, inputs)) return;
    if ("file" in content) link(number, path, content.file);
    else {
      const { pieces } = content;
      disk.write(change(number, path), pieces.length === 1 && pieces[0] ? pieces[0] : pieces);
      marks.set(number, MARK.isOwn);
    }
    files.setAt(number, { bytes, sha256, inputs, time: null });
  };
  return {
    write,
    // The bytes are read and written, not copied by the system: their hash is of what was written, and a file
    // that may only be read doesn't become a page that can't be replaced.
    copy: (from, path, inputs) => write(path, bytesOf(from), inputs),
    carry(path, inputs) {
      const number = tree.find(path);
      if (files.hasAt(number)) return files.inputsAt(number) === inputs;
      if (!former?.files.hasAt(number) || former.files.inputsAt(number) !== inputs) return false;
      return take(number, path, former, inputs);
    },
    keep(listed) {
      const { path } = listed;
      const number = tree.enter(path);
      if (former && !isSameFile(join(former.dir, path), join(dir, path)))
        link(number, path, join(former.dir, path));
      files.setAt(number, listed);
    },
    remove(path) {
      const number = tree.find(path);
      if (!files.hasAt(number)) return;
      disk.removeFile(join(dir, path));
      noteChange(number);
      files.deleteAt(number);
      marks.unset(number, MARK.isOwn);
    },
    written: () => files,
    changed: () => marks.changed(),
    changes: () => treeChanges(files, former?.files ?? null, marks),
  };
}

/** Whether it is a file that lies ready. */
export const isLaid = (content: FileContent): content is LaidFile =>
  typeof content === "object" && "sha256" in content;

/** Whether it is known what a list says of it, before it is written. */
const isTold = (
  content: LaidFile | Gathered | Iterable<string | Uint8Array>,
): content is LaidFile | Gathered => "sha256" in content;

/** An output for a folder within another output's. */
export const below = (output: RevocableOutput, folder: string): RevocableOutput => ({
  write: (path, content, inputs) => output.write(`${folder}/${path}`, content, inputs),
  copy: (from, path, inputs) => output.copy(from, `${folder}/${path}`, inputs),
  carry: (path, inputs) => output.carry(`${folder}/${path}`, inputs),
  remove: (path) => output.remove(`${folder}/${path}`),
});
