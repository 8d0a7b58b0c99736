import { enlarged } from "../shared/enlarged.ts";
import type { CarryingOutput } from "../write/output.ts";
import type { pageHashes } from "./inputs/pageHashes.ts";
import {
  fileOfPage,
  PAGE_KINDS,
  PAGE_PATHS,
  type PageItems,
  type PageKind,
  type Pages,
  positionsOf,
} from "./pages.ts";

/** The files of a site's pages while they are made. */
export interface PageFiles {
  /** The positions of the pages to be made. */
  readonly changed: readonly number[];
  /** How many pages are as they were. */
  readonly carried: number;
  /** Notes that a page was written. @returns the hash of what it was made from; undefined for one that each build makes anew. */
  made(path: string): string | undefined;
  /** The paths of the files that are there by now. */
  there(): readonly string[];
}

/** How many bytes a hash has. */
const HASH = 32;

/**
 * Takes over the pages of the last build that would become the same. Of the others it keeps the path until they are made, and the hash in bytes: they are
 * twice as many as the articles.
 * @param hashOf gives what each is made from.
 */
export function pageFiles(
  all: Pages,
  hashOf: ReturnType<typeof pageHashes>,
  output: CarryingOutput,
): PageFiles {
  const isThere = new Uint8Array(PAGE_KINDS.reduce((sum, kind) => sum + all[kind].length, 0));
  /** Which of the changed ones each is, by its path. */
  const numbers = new Map<string, number>();
  const anew = new Set<number>();
  let hashes = Buffer.alloc(HASH);
  let [position, number, carried] = [-1, 0, 0];
  const changed = positionsOf(all, (kind, item) => {
    position += 1;
    const hash = hashOf(kind, item);
    const path = fileOf(kind, item);
    if (hash !== null && output.carry(path, hash)) {
      isThere[position] = 1;
      carried += 1;
      return false;
    }
    if (hash === null) anew.add(number);
    if (HASH * number === hashes.length) hashes = enlarged(hashes, Buffer.alloc(2 * hashes.length));
    hashes.write(hash ?? "", HASH * number, "hex");
    numbers.set(path, number);
    number += 1;
    return true;
  });
  return {
    changed,
    carried,
    made(path) {
      const own = numbers.get(path);
      if (own === undefined) return undefined;
      numbers.delete(path);
      isThere[changed[own] ?? 0] = 1;
      return anew.has(own) ? undefined : hashes.toString("hex", HASH * own, HASH * (own + 1));
    },
    there() {
      const paths: string[] = [];
      let at = -1;
      positionsOf(all, (kind, item) => {
        at += 1;
        if (isThere[at] === 1) paths.push(fileOf(kind, item));
        return false;
      });
      return paths;
    },
  };
}

/** The path of the file of a page within the site. */
const fileOf = <K extends PageKind>(kind: K, item: PageItems[K]): string =>
  fileOfPage(PAGE_PATHS[kind](item)).slice(1);
