import { basename, join } from "node:path";
import { bytesOf, DISK, type Disk, unlessRefused } from "./disk.ts";
import { foreignFiles, foreignWords, listOf, listText, TREE_LIST } from "./foreign.ts";
import {
  dropNext,
  finishSwitch,
  HOME,
  LOCKS,
  linkTo,
  newTree,
  openHome,
  publishedTree,
  RESULTS,
  refuseForeignHome,
  removeHome,
  removeLeftovers,
  switchTo,
} from "./home.ts";
import { type Lock, takeLock } from "./lock.ts";
import { folderOutput, type ListedOutput, type Written, writerBelow } from "./output.ts";
import { isThere, namesIn, pathsBelow, removeTree } from "./tree.ts";

/** A build in progress. */
export interface StagedOutput {
  /** The folder to build into, and what writes into it. */
  readonly dir: string;
  readonly output: ListedOutput;
  /** The folder of the published build; null if there is none yet. */
  readonly published: string | null;
  /** Copies a folder of the published build into the new one, just as it is now. */
  keep(name: string): void;
  /** Shows builds on other machines that this one is still at work. */
  touch(): void;
  /** Replaces the published build by the new one. */
  publish(): void;
  /** Removes what was built, if it wasn't published, and lets other builds begin. */
  discard(): void;
}

/**
 * Makes a folder to build into. What is published stays as it is until `publish`.
 * @param out the output folder, absolute.
 * @param replaces the folders of a build that this one makes anew; the others may be kept.
 * @throws when another build is at work there, or something would be replaced that Dateline didn't write.
 */
export function stageOutput(out: string, replaces: readonly string[], disk: Disk = DISK): StagedOutput {
  const isNew = !isThere(out);
  refuseForeignHome(out);
  const home = join(out, HOME);
  let lock: Lock | null = null;
  try {
    openHome(home, disk);
    lock = takeLock(join(home, LOCKS), out, disk);
    finishSwitch(home, disk);
    const published = publishedTree(home);
    removeLeftovers(home, published, disk);
    if (published) refuseForeign(out, published, replaces);
    const dir = newTree(home, disk);
    return staged({ out, isNew, home, dir, published, replaces, disk, lock });
  } catch (error) {
    if (lock) unlessRefused(lock.release);
    removeUnused({ out, home, isNew, disk });
    throw error;
  }
}

/** Leaves no folder of ours behind where nothing was ever published and no other build is at work. */
function removeUnused({ out, home, isNew, disk }: Pick<Staging, "out" | "home" | "isNew" | "disk">): void {
  unlessRefused(() => removeHome(home, disk));
  if (isNew && namesIn(out).length === 0) unlessRefused(() => disk.removeFolder(out));
}

interface Staging {
  readonly out: string;
  /** Whether the output folder was made for this build. */
  readonly isNew: boolean;
  readonly home: string;
  readonly dir: string;
  readonly published: string | null;
  readonly replaces: readonly string[];
  readonly disk: Disk;
  readonly lock: Lock;
}

function staged({ out, isNew, home, dir, published, replaces, disk, lock }: Staging): StagedOutput {
  const output = folderOutput(dir, disk);
  let kept: readonly Written[] = [];
  let isOpen = true;
  return {
    dir,
    output,
    published,
    keep(name) {
      if (published === null || !isThere(join(published, name))) return;
      const write = writerBelow(join(dir, name), disk);
      for (const path of pathsBelow(join(published, name))) write(path, bytesOf(join(published, name, path)));
      // Their former hashes are kept, so that what a person edited still counts as edited.
      kept = [...kept, ...listOf(published).filter(({ path }) => path.startsWith(`${name}/`))];
    },
    touch: lock.touch,
    publish() {
      if (published) refuseForeign(out, published, replaces);
      disk.write(join(dir, TREE_LIST), listText([...output.written(), ...kept]));
      for (const name of RESULTS) if (isThere(join(dir, name))) linkTo(home, name, disk);
      switchTo(home, basename(dir), disk);
      isOpen = false;
      // It is published. If the last build can't be removed now, the next one tries again.
      if (published) unlessRefused(() => removeTree(published, disk));
      unlessRefused(lock.release);
    },
    discard() {
      if (!isOpen) return;
      isOpen = false;
      if (isThere(dir)) unlessRefused(() => removeTree(dir, disk));
      unlessRefused(() => dropNext(home, disk));
      unlessRefused(lock.release);
      removeUnused({ out, home, isNew, disk });
    },
  };
}

function refuseForeign(out: string, published: string, replaces: readonly string[]): void {
  const files = foreignFiles(published, replaces);
  if (files.length > 0) throw new Error(foreignWords(out, files));
}
