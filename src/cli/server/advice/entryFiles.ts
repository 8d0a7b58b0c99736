import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { readNames } from "../../../entry/read.ts";
import { readEntry } from "../../../entry/readEntry.ts";
import type { SiteArticle } from "../../../entry/schema.ts";
import { nameKey } from "../../../records/names.ts";

/** An article of the last build, and the shown forms of the archive's names by their keys. */
export interface Built {
  readonly article: SiteArticle;
  readonly nameOf: ReadonlyMap<string, string>;
}

/** An entry begins with its id; no more of it is read to find it. */
const HEAD = 200;
const ID = /^---\r?\nid: ["']?([a-z0-9-]+)/;

/**
 * Finds the entries of articles by their ids. A build's entries never change, so what is found is kept until the link to
 * the entries leads to another build.
 * @param entries the folder of entries, which may be a link.
 */
export function entryFinder(entries: string): (id: string) => Built | null {
  let known: { dir: string; files: Map<string, string>; nameOf: Map<string, string> } | null = null;
  return (id) => {
    const dir = realFolder(entries);
    if (dir === null) return null;
    if (known?.dir !== dir) {
      const nameOf = new Map(readNames(dir).map((name) => [nameKey(name), name.name]));
      known = { dir, files: filesById(dir), nameOf };
    }
    const file = known.files.get(id);
    const article = file === undefined ? null : readEntry(file, readFileSync(join(dir, file), "utf8")).value;
    return article && { article: { ...article, hasOriginal: true }, nameOf: known.nameOf };
  };
}

function realFolder(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function filesById(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  return new Map(
    files.flatMap((file) => {
      const id = ID.exec(beginningOf(join(dir, file)))?.[1];
      return id === undefined ? [] : [[id, file] as const];
    }),
  );
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(HEAD);
  const file = openSync(path, "r");
  try {
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
