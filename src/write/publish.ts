import { basename, join } from "node:path";
import { bytesOf, DISK, type Disk, unlessRefused } from "./disk.ts";
import { foreignFiles, foreignWords } from "./foreign.ts";
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
import { areSeedsOlder, type BuildInputs, type LastOutcome, noteOutcome, outcomeOf } from "./lastBuild.ts";
import { type Lock, takeLock } from "./lock.ts";
import { folderOutput, type ListedOutput, placesBelow } from "./output.ts";
import { isThere, namesIn, pathsBelow, removeTree } from "./tree.ts";
import {
  type FormerTree,
  formerTree,
  isUntouched,
  type ListedFile,
  listText,
  stateOf,
  TREE_LIST,
} from "./treeList.ts";

/** A build in progress. */
export interface StagedOutput {
  /** The folder to build into, and what writes into it. */
  readonly dir: string;
  readonly output: ListedOutput;
  /** The folder of the published build; null if there is none yet. */
  readonly published: string | null;
  /** What the published build reported, if it was made from the same inputs and is still whole; else null. */
  unchanged(inputs: BuildInputs): LastOutcome | null;
  /** Notes what this build is made from and what it reports, for the next one. */
  note(inputs: BuildInputs, outcome: LastOutcome): void;
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
    const former = published === null ? null : formerTree(published);
    if (former) refuseForeign(out, former, replaces);
    const dir = newTree(home, disk);
    return staged({ out, isNew, home, dir, former, replaces, disk, lock });
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
  readonly former: FormerTree | null;
  readonly replaces: readonly string[];
  readonly disk: Disk;
  readonly lock: Lock;
}

function staged({ out, isNew, home, dir, former, replaces, disk, lock }: Staging): StagedOutput {
  const output = folderOutput(dir, disk, () => former);
  const published = former?.dir ?? null;
  let kept: readonly ListedFile[] = [];
  let mayBeNoted = false;
  let isOpen = true;
  return {
    dir,
    output,
    published,
    unchanged(inputs) {
      mayBeNoted = areSeedsOlder(dir, inputs.seeds, disk);
      if (former === null) return null;
      const isWhole = () => [...former.files.values()].every((file) => isUntouched(former.dir, file));
      const outcome = outcomeOf(former.dir, inputs);
      return outcome !== null && isWhole() ? outcome : null;
    },
    note(inputs, outcome) {
      if (mayBeNoted) noteOutcome(dir, inputs, outcome, disk);
    },
    keep(name) {
      if (former === null || !isThere(join(former.dir, name))) return;
      const placeOf = placesBelow(join(dir, name), disk);
      for (const path of pathsBelow(join(former.dir, name)))
        disk.write(placeOf(path), bytesOf(join(former.dir, name, path)));
      // Their former hashes are kept, so that what a person edited still counts as edited.
      kept = [...kept, ...[...former.files.values()].filter(({ path }) => path.startsWith(`${name}/`))];
    },
    touch: lock.touch,
    publish() {
      if (former) refuseForeign(out, former, replaces);
      const made = output
        .written()
        .map((file) => ({ ...file, time: file.time ?? stateOf(join(dir, file.path))?.time ?? 0 }));
      disk.write(join(dir, TREE_LIST), listText([...made, ...kept]));
      for (const name of RESULTS) if (isThere(join(dir, name))) linkTo(home, name, disk);
      switchTo(home, basename(dir), disk);
      isOpen = false;
      // It is published. If the last build can't be removed now, the next one tries again.
      if (former) unlessRefused(() => removeFormer(former, disk));
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

/** The most files whose removal nobody notices. To remove tens of thousands takes longer than a small change to build. */
const FEW_FILES = 2000;

function removeFormer({ dir, files }: FormerTree, disk: Disk): void {
  if (files.size > FEW_FILES) disk.removeLater(dir);
  else removeTree(dir, disk);
}

function refuseForeign(out: string, former: FormerTree, replaces: readonly string[]): void {
  const files = foreignFiles(former, replaces);
  if (files.length > 0) throw new Error(foreignWords(out, files));
}
