import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLists } from "../read/lists.ts";
import { isListed, isUntouched, type ListedFile, TREE_LIST } from "./listedFile.ts";
import { foldersOf, openFolders } from "./sealed.ts";

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
  const { folders, sealed } = foldersIn(dir, (file) => {
    if (!isUntouched(dir, file)) touched.add(file.path);
  });
  return {
    touched,
    open: openFolders({ dir, folders, sealed }),
    spare: haveSameList(dir, spare) ? openFolders({ dir: spare, folders, sealed }) : null,
  };
}

/** Calls a function with each file of a build's list. @returns the folders, and the time of those that are sealed. */
function foldersIn(dir: string, onFile: (file: ListedFile) => void) {
  let sealed: number | null = null;
  const pathOf = (file: unknown) => {
    if (!isListed(file)) throw new Error("an older list");
    onFile(file);
    return file.path;
  };
  const paths = function* () {
    for (const { list, items } of readLists(join(dir, TREE_LIST)))
      if (list === "sealed") sealed = Number(items[0]);
      else yield* items.map(pathOf);
  };
  const folders = foldersOf(paths());
  return { folders, sealed };
}

/** Whether two builds have the same list, byte for byte. */
export function haveSameList(one: string, other: string): boolean {
  try {
    return readFileSync(join(one, TREE_LIST)).equals(readFileSync(join(other, TREE_LIST)));
  } catch {
    return false;
  }
}
