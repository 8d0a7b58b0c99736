import { isEntry } from "./home.ts";
import { isUntouched } from "./listedFile.ts";
import type { Looks } from "./looks.ts";
import { openFolders } from "./sealed.ts";
import type { FormerTree } from "./treeList.ts";

/** What a person may have touched of a published build: its entries and its folders. In few pieces, as it is sent to a thread. */
export interface LastLook {
  readonly dir: string;
  readonly sealed: number | null;
  /** Paths, one a line. */
  readonly folders: string;
  readonly entries: string;
  /** When each entry was last changed, and how many bytes it has. */
  readonly times: Float64Array;
  readonly sizes: Float64Array;
}

/** What was found of them. */
export type LastLooks = Pick<Looks, "touched" | "open">;

/** What is to be looked at of a published build just before it is replaced. */
export function lastLookOf({ dir, files, folders, sealed }: FormerTree): LastLook {
  const entries = [...files.values()].filter(({ path }) => isEntry(path));
  return {
    dir,
    sealed,
    folders: [...folders].join("\n"),
    entries: entries.map(({ path }) => path).join("\n"),
    times: Float64Array.from(entries, ({ time }) => time),
    sizes: Float64Array.from(entries, ({ bytes }) => bytes),
  };
}

/** Looks at it. */
export function looksAtLast({ dir, sealed, folders, entries, times, sizes }: LastLook): LastLooks {
  const paths = entries === "" ? [] : entries.split("\n");
  const isTouched = (path: string, at: number) =>
    !isUntouched(dir, { path, time: times[at] ?? 0, bytes: sizes[at] ?? 0 });
  return {
    touched: new Set(paths.filter(isTouched)),
    open: openFolders({ dir, folders: folders.split("\n"), sealed }),
  };
}
