import type { FileList } from "./fileList.ts";
import { MARK, type PathMarks } from "./pathMarks.ts";
import type { NamesInFolder } from "./sealed.ts";

/** What a build has changed in its folder, and what the folder holds by its list. Folders are told as paths; the top one is "". */
export interface TreeChanges {
  /** The folders to which something was added, or from which something was removed, and those above them, each before those in it. */
  changed(): Iterable<string>;
  /** Whether a path may lead to another file than at the beginning. */
  isTouched(path: string): boolean;
  /** The names in a folder that are likely to differ from those at the beginning. */
  likely(folder: string): string[];
  /** Whether files lie in a folder, at any depth. */
  has(folder: string): boolean;
  /** Whether a folder holds a name. */
  holds(folder: string, name: string): boolean;
  /** All that a folder holds. */
  names(folder: string): NamesInFolder;
  /** The folders of the build that hold nothing any more. */
  empty(): Iterable<string>;
}

/**
 * @param files what the folder holds now.
 * @param former what it held at the beginning.
 * @param marks what was noted of each path since. Of folders from which a file has gone, that is noted here.
 */
export function treeChanges(files: FileList, former: FileList | null, marks: PathMarks): TreeChanges {
  const { tree } = files;
  const { size } = tree;
  const isGone = (number: number) => former?.hasAt(number) === true && !files.hasAt(number);
  marks.change(0);
  /** Whether there is a file, or a folder that holds one, by the numbers of the paths. */
  const isThere = new Uint8Array(size);
  for (let number = size - 1; number > 0; number -= 1) {
    if (isGone(number)) marks.change(tree.parentOf(number));
    if (isThere[number] !== 1 && !files.hasAt(number)) continue;
    isThere[number] = 1;
    isThere[tree.parentOf(number)] = 1;
  }
  const isPathThere = (path: string) => isThere[tree.find(path)] === 1;
  const inFolder = (folder: string) => {
    const number = folder === "" ? 0 : tree.find(`${folder}/`);
    return number < 0 ? [] : tree.order().in(number);
  };
  const nameOf = (number: number) => withoutSlash(tree.nameOf(number));
  const differs = (number: number) =>
    tree.isFolder(number)
      ? marks.has(number, MARK.isChanged)
      : marks.has(number, MARK.isTouched) || isGone(number);
  return {
    changed: () => marks.changed(),
    isTouched: (path) => marks.has(tree.find(path), MARK.isTouched),
    likely: (folder) => Array.from(inFolder(folder)).filter(differs).map(nameOf),
    has: (folder) => folder === "" || isPathThere(`${folder}/`),
    holds(folder, name) {
      const path = folder === "" ? name : `${folder}/${name}`;
      return isPathThere(path) || isPathThere(`${path}/`);
    },
    names(folder) {
      const names = new Map<string, boolean>();
      for (const number of inFolder(folder))
        if (isThere[number] === 1) names.set(nameOf(number), tree.isFolder(number));
      return names;
    },
    *empty() {
      for (let number = 1; number < size; number += 1)
        if (tree.isFolder(number) && isThere[number] !== 1) yield withoutSlash(tree.pathOf(number));
    },
  };
}

const withoutSlash = (path: string) => (path.endsWith("/") ? path.slice(0, -1) : path);
