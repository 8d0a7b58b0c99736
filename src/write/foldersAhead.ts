import { join } from "node:path";
import { type Disk, unlessRefused } from "./disk.ts";
import { foldersAbove } from "./sealed.ts";
import { isThere, removeTree } from "./tree.ts";

/** The folders of a first build's spare, which are made as the build makes its own: in a large archive that takes longer than to fill them. */
export interface FoldersAhead {
  /** Where they are. */
  readonly dir: string;
  make(folder: string): void;
  /** Removes those that the build hasn't at its end. */
  settle(folders: { has(folder: string): boolean }): void;
  /** Removes all. */
  drop(): void;
}

/** What the system refuses isn't there: then it is made when the spare is filled, or there will be no spare. */
export function foldersAhead(dir: string, disk: Disk): FoldersAhead {
  const made = new Set<string>();
  return {
    dir,
    make(folder) {
      made.add(folder);
      unlessRefused(() => disk.makeFolder(join(dir, folder)));
    },
    settle(folders) {
      // The top one comes last, and is there in every build.
      for (const folder of made)
        for (const one of folders.has(folder) ? [] : [folder, ...foldersAbove(folder)])
          if (!folders.has(one) && isThere(join(dir, one)))
            unlessRefused(() => removeTree(join(dir, one), disk));
    },
    drop() {
      if (isThere(dir)) unlessRefused(() => removeTree(dir, disk));
    },
  };
}
