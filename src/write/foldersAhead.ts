import { join } from "node:path";
import { type Disk, unlessRefused } from "./disk.ts";
import { isThere, removeTree } from "./tree.ts";

/** The folders of a first build's spare, which are made as the build makes its own: in a large archive that takes longer than to fill them. */
export interface FoldersAhead {
  /** Where they are. */
  readonly dir: string;
  make(folder: string): void;
  /** Removes those that the build hasn't at its end. */
  settle(gone: Iterable<string>): void;
  /** Removes all. */
  drop(): void;
}

/** A folder that the system refuses is made later, when the spare is filled; if that fails too, there is no spare. */
export function foldersAhead(dir: string, disk: Disk): FoldersAhead {
  return {
    dir,
    make: (folder) => unlessRefused(() => disk.makeFolder(join(dir, folder))),
    settle(gone) {
      for (const folder of gone)
        if (isThere(join(dir, folder))) unlessRefused(() => removeTree(join(dir, folder), disk));
    },
    drop() {
      if (isThere(dir)) unlessRefused(() => removeTree(dir, disk));
    },
  };
}
