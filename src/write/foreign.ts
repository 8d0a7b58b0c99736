import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import { codeOf } from "./disk.ts";
import type { MadeFile } from "./fileList.ts";
import { ENTRIES, RESULTS } from "./home.ts";
import { isUntouched } from "./listedFile.ts";
import type { Looks } from "./looks.ts";
import { folderOf, openFolders } from "./sealed.ts";
import { entriesIn, isThere, pathsBelow } from "./tree.ts";
import type { FormerTree } from "./treeList.ts";

/** What was done to a build since it was made. */
interface Found {
  /** The folders that aren't sealed: something was added to them, removed from them or replaced in them. */
  readonly open: readonly string[];
  /** The files that somebody has added, as paths below the build's folder. */
  readonly added: readonly string[];
}

/**
 * Looks for what was added to a build since. A sealed folder isn't looked into.
 * @param open the folders that aren't sealed, if somebody has looked.
 */
function lookInto({ dir, files, sealed }: FormerTree, looked?: readonly string[]): Found {
  const open = looked ?? openFolders({ dir, folders: files.folders(), sealed });
  const below = (path: string) => pathsBelow(join(dir, path)).map((name) => `${path}/${name}`);
  const addedTo = (folder: string) =>
    entriesIn(join(dir, folder)).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return files.hasFolder(path) ? [] : below(path);
      return files.has(path) ? [] : [path];
    });
  const unknown = RESULTS.filter((name) => !files.hasFolder(name) && isThere(join(dir, name)));
  return { open, added: [...open.flatMap(addedTo), ...unknown.flatMap(below)] };
}

/** Whether a build is as it was made: nobody has touched a file or added one. */
export const isWhole = (tree: FormerTree): boolean =>
  lookInto(tree).added.length === 0 &&
  touchedIn(tree, () => true)
    [Symbol.iterator]()
    .next().done === true;

/** The files of a build that are no longer as it wrote them, of those whose paths are wanted. */
function* touchedIn({ dir, files }: FormerTree, isWanted: (path: string) => boolean): Generator<string> {
  for (const file of files.states()) if (isWanted(file.path) && !isUntouched(dir, file)) yield file.path;
}

/** The entries of a build that are no longer as it wrote them. @param looks what is known of its files; null if each has to be looked at. */
const touchedEntries = (tree: FormerTree, looks: Looks | null): MadeFile[] =>
  (looks === null ? [...touchedIn(tree, isEntry)] : [...looks.touched].filter(isEntry)).flatMap(
    (path) => tree.files.get(path) ?? [],
  );

/** Whether a file is one of those that a person may edit. */
const isEntry = (path: string) => path.startsWith(`${ENTRIES}/`);

/** Those that somebody has edited. People edit only entries; elsewhere a file counts as ours by its name alone. */
const editedOf = (touched: readonly MadeFile[], dir: string): string[] =>
  touched
    .filter(({ path, sha256 }) => isThere(join(dir, path)) && hashOf(join(dir, path)) !== sha256)
    .map(({ path }) => path);

function hashOf(path: string): string | null {
  try {
    return sha256Of(readFileSync(path));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

/** What was found when a build was looked at. */
export interface FoundTree {
  /** The folders of the build that aren't sealed. */
  readonly open: ReadonlySet<string>;
  /** Whether a file was looked at, is as the build wrote it, and lies in a sealed folder: then so is the same file of the spare build. */
  isAsWritten(path: string): boolean;
}

/**
 * Looks for what only a person may remove: what they have added to a build, and which entries they have edited.
 * @param names the folders that are to be replaced.
 * @param shownAs the folder in which a person sees the build.
 * @param looks what was found of the build, if another thread has looked at all of it; else entries and folders are looked at now.
 * @throws when there is such a file: the message names it.
 */
export function refuseForeign(
  tree: FormerTree,
  names: readonly string[],
  shownAs: string,
  looks: Looks | null = null,
): FoundTree {
  const isLooked = names.includes(ENTRIES);
  const touched = isLooked ? touchedEntries(tree, looks) : [];
  const open = new Set(refuse(lookInto(tree, looks?.open), editedOf(touched, tree.dir), names, shownAs));
  const entries = isLooked ? new Set(touched.map(({ path }) => path)) : null;
  return {
    open,
    isAsWritten(path) {
      const known = looks?.touched ?? (isEntry(path) ? entries : null);
      // Mostly all folders are sealed, and this is asked for each file.
      return known !== null && !known.has(path) && (open.size === 0 || !open.has(folderOf(path)));
    },
  };
}

/** The same for the spare build, whose entries are the same files as those of the published one: they were looked at there. */
export const refuseAdded = (spare: FormerTree, looks: Looks | null): readonly string[] =>
  refuse(lookInto(spare, looks?.spare ?? undefined), [], RESULTS, spare.dir);

function refuse({ open, added }: Found, edited: readonly string[], names: readonly string[], dir: string) {
  const replaced = added.filter((path) => names.some((name) => path.startsWith(`${name}/`)));
  const foreign = [...new Set([...replaced, ...edited])].sort();
  if (foreign.length > 0) throw new Error(foreignWords(dir, foreign));
  return open;
}

/** How many such files a message names. */
const NAMED = 5;

function foreignWords(dir: string, files: readonly string[]): string {
  const named = files.slice(0, NAMED).map((file) => join(dir, file));
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : "";
  return `These files were added or edited since the last build, and a build would remove them: ${named.join(", ")}${more}. Move them elsewhere, or delete them, and build again.`;
}
