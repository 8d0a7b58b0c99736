import { basename, join } from "node:path";
import type { FolderState } from "../read/folderState.ts";
import { DISK, type Disk, unlessRefused } from "./disk.ts";
import type { FileList } from "./fileList.ts";
import { foldersAhead } from "./foldersAhead.ts";
import { type FoundTree, isWhole, refuseForeign } from "./foreign.ts";
import {
  dropNext,
  finishSwitch,
  HOME,
  LOCKS,
  linkTo,
  newName,
  openHome,
  publishedTree,
  RESULTS,
  refuseForeignHome,
  removeHome,
  removeLeftovers,
  SPARE,
  switchTo,
  unlinkFrom,
} from "./home.ts";
import { type BuildInputs, type LastOutcome, noteOutcome, outcomeOf } from "./lastBuild.ts";
import { type ListedFile, stateOf, TREE_LIST } from "./listedFile.ts";
import { type Lock, takeLock } from "./lock.ts";
import type { Looked, Looks } from "./looks.ts";
import { folderOutput, type ListedOutput } from "./output.ts";
import { folderOf, isSealed, sealFolders, sealFrom } from "./sealed.ts";
import { keepSpare, takeSpare } from "./spare.ts";
import { isThere, namesIn, pathsBelow, removeTree } from "./tree.ts";
import type { TreeChanges } from "./treeChanges.ts";
import { type FormerTree, formerTree, listText } from "./treeList.ts";

/** A build in progress. */
export interface StagedOutput {
  /** The folder to build into, and what writes into it. */
  readonly dir: string;
  readonly output: ListedOutput;
  /** When the build began, in ns since 1970, by the clock of the disk. */
  readonly began: bigint;
  /** The folder of the published build; null if there is none yet. */
  readonly published: string | null;
  /** What can be looked at before the first use of `dir` or `output`; null if nothing is published yet. */
  readonly before: Looked | null;
  /** How many files it has. */
  readonly files: number;
  /** What the published build reported, if it was made from the same inputs and is still whole; else null. @param seeds as for `outcomeOf`. */
  unchanged(inputs: BuildInputs, seeds: FolderState): LastOutcome | null;
  /** Notes what this build is made from and what it reports, for the next one. */
  note(inputs: BuildInputs, outcome: LastOutcome): void;
  /** Takes a folder of the published build over into the new one, just as it is now. */
  keep(name: string): void;
  /** Shows builds on other machines that this one is still at work. */
  touch(): void;
  /** Tells what somebody has found who has looked since the build began: it needn't be looked at again before the switch. */
  looked(looks: Looks): void;
  /** Replaces the published build by the new one. */
  publish(): void;
  /** Removes what was built, if it wasn't published, and lets other builds begin. */
  discard(): void;
}

/**
 * Makes a folder to build into. What is published stays as it is until `publish`.
 * @param out the output folder, absolute.
 * @param replaces the folders of a build that this one makes anew; the others may be kept.
 * @throws when another build is at work there, or something has the place of our folder. The stage throws, before it changes
 * anything, when it would replace something that Dateline didn't write.
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
    const former = published === null ? null : formerTree(published);
    return staged({ out, isNew, home, dir: newName(home), former, replaces, disk, lock });
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

/** What is known when a build begins. */
interface Staging {
  readonly out: string;
  /** Whether the output folder was made for this build. */
  readonly isNew: boolean;
  readonly home: string;
  readonly dir: string;
  readonly former: FormerTree | null;
  readonly replaces: readonly string[];
  readonly disk: Disk;
  readonly lock: Lock;
}

function staged({ out, isNew, home, dir, former, replaces, disk, lock }: Staging): StagedOutput {
  let found: FoundTree | null = null;
  let looks: Looks | null = null;
  // A published entry that somebody edits after this look is found before the switch, when all entries are looked at again.
  const isAsWritten = (path: string) => isSpare === true && found !== null && found.isAsWritten(path);
  const ahead = former === null ? foldersAhead(newName(home), disk) : null;
  const output = folderOutput(dir, disk, former, isAsWritten, ahead?.make);
  const { began } = lock;
  const published = former?.dir ?? null;
  const sealed = former?.sealed ?? sealFrom(began);
  let isOpen = true;
  /** Whether the folder is the spare one; null before there is a folder. A build that keeps the last one needs none. */
  let isSpare: boolean | null = null;
  const begin = () => {
    if (isSpare !== null) return;
    if (former) found = refuseForeign(former, replaces, out, looks);
    isSpare = takeSpare(home, dir, former, disk, looks);
    if (!isSpare) disk.makeFolder(dir);
  };
  return {
    get dir() {
      begin();
      return dir;
    },
    get output() {
      begin();
      return output;
    },
    began,
    published,
    before: published === null ? null : { dir: published, spare: join(home, SPARE) },
    files: former?.files.size ?? 0,
    unchanged(inputs, seeds) {
      if (former === null) return null;
      const outcome = outcomeOf(former.dir, inputs, seeds);
      return outcome !== null && isWhole(former) ? outcome : null;
    },
    note(inputs, outcome) {
      begin();
      noteOutcome(dir, inputs, outcome, disk);
    },
    keep(name) {
      if (former === null || !isThere(join(former.dir, name))) return;
      begin();
      for (const below of pathsBelow(join(former.dir, name))) {
        const path = `${name}/${below}`;
        // The former hash is kept, so that what a person edited still counts as edited; what they added has none.
        output.keep(former.files.get(path) ?? { path, bytes: 0, sha256: "", time: 0, inputs: null });
      }
    },
    touch: lock.touch,
    looked(found) {
      looks = found;
    },
    publish() {
      begin();
      const open: ReadonlySet<string> = former ? refuseForeign(former, replaces, out).open : new Set();
      const changes = output.changes();
      sealFolders(dir, changes.changed(), changes, sealed, disk);
      disk.write(join(dir, TREE_LIST), listText(withTimes(dir, output.written()), sealed));
      for (const name of RESULTS)
        if (isThere(join(dir, name))) linkTo(home, name, disk);
        else unlinkFrom(home, name, disk);
      switchTo(home, basename(dir), disk);
      isOpen = false;
      ahead?.settle(changes.empty());
      const pair = { from: dir, to: published ?? ahead?.dir ?? newName(home), sealed };
      keepSpare(home, pair, published === null ? null : changedOr(open, changes), disk, {
        // Where nobody else was, a file that wasn't touched is the same in both.
        mayDiffer: (path) => folderOf(path) === "" || changes.isTouched(path) || open.has(folderOf(path)),
        // The top folder has files that aren't on the list.
        names: (folder) => (folder === "" || !changes.has(folder) ? undefined : changes.names(folder)),
        likely: changes.likely,
      });
      unlessRefused(lock.release);
    },
    discard() {
      if (!isOpen) return;
      isOpen = false;
      ahead?.drop();
      const folders = Array.from(output.changed()).filter((folder) => folder !== "");
      const isAsItWas = (folder: string) =>
        published !== null &&
        (isSealed(join(published, folder), sealed) || !isThere(join(published, folder)));
      if (published !== null && isSpare && folders.every(isAsItWas))
        keepSpare(home, { from: published, to: dir, sealed }, ["", ...folders], disk);
      else if (isThere(dir)) unlessRefused(() => removeTree(dir, disk));
      unlessRefused(() => dropNext(home, disk));
      unlessRefused(lock.release);
      removeUnused({ out, home, isNew, disk });
    },
  };
}

/** The files of a build as its list has them: with the times at which the disk says that they were written. */
function* withTimes(dir: string, files: FileList): Generator<ListedFile> {
  for (const file of files) {
    const { path, bytes, sha256, inputs } = file;
    yield { path, bytes, sha256, inputs, time: file.time ?? stateOf(join(dir, path))?.time ?? 0 };
  }
}

/** The folders that a build has changed, and others, each before those in it. */
function* changedOr(others: ReadonlySet<string>, { changed }: TreeChanges): Generator<string> {
  const left = new Set(others);
  for (const folder of changed()) {
    left.delete(folder);
    yield folder;
  }
  yield* left;
}
