import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLists } from "../read/lists.ts";
import { isListed, isUntouched, TREE_LIST } from "./listedFile.ts";
import { foldersOf, isSealed } from "./sealed.ts";
import { isSameFile } from "./tree.ts";

/** What was found when all that the published build and its spare one hold was looked at, after this build had begun. */
export interface Looks {
  /** The files of the published build that aren't as it wrote them. */
  readonly touched: ReadonlySet<string>;
  /** The folders of the published build that aren't sealed. */
  readonly open: readonly string[];
  /** Those of the spare one; null if there is none with the same list. */
  readonly spare: readonly string[] | null;
}

/** The folders of a published build and of the spare one beside it. */
export interface Looked {
  readonly dir: string;
  readonly spare: string;
}

/**
 * Looks at all files and folders of two builds. The list isn't in memory as a whole.
 * @throws when it is missing, or isn't of the form that builds now write.
 */
export function looksAt({ dir, spare }: Looked): Looks {
  const touched = new Set<string>();
  const open: string[] = [];
  const openInSpare: string[] | null = haveSameList(dir, spare) ? [] : null;
  let sealed: number | null = null;
  const pathOf = (file: unknown) => {
    if (!isListed(file)) throw new Error("an older list");
    if (!isUntouched(dir, file)) touched.add(file.path);
    return file.path;
  };
  const paths = function* () {
    for (const { list, items } of readLists(join(dir, TREE_LIST)))
      if (list === "sealed") sealed = Number(items[0]);
      else yield* items.map(pathOf);
  };
  for (const folder of foldersOf(paths())) {
    if (folder === "") continue;
    if (!isSealed(`${dir}/${folder}`, sealed)) open.push(folder);
    if (openInSpare !== null && !isSealed(`${spare}/${folder}`, sealed)) openInSpare.push(folder);
  }
  return { touched, open, spare: openInSpare };
}

/** Whether two builds have the same list, byte for byte. Mostly it is the same file. */
export function haveSameList(one: string, other: string): boolean {
  const [list, otherList] = [join(one, TREE_LIST), join(other, TREE_LIST)];
  try {
    return isSameFile(list, otherList) || readFileSync(list).equals(readFileSync(otherList));
  } catch {
    return false;
  }
}
