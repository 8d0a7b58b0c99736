import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256Of } from "../../src/read/sha256.ts";
import { DISK } from "../../src/write/disk.ts";
import { type ListedFile, TREE_LIST } from "../../src/write/listedFile.ts";
import { formerTree, listText } from "../../src/write/treeList.ts";
import { clearUp } from "../support/clearUp.ts";

/**
 * Writes the list of a build of so many files and reads it again, as each build does: how long that takes, and how much memory the files
 * have after it.
 */
export function benchLists(count: number): string {
  const dir = mkdtempSync(join(tmpdir(), "dateline-lists-"));
  try {
    const before = used();
    const begun = performance.now();
    DISK.write(join(dir, TREE_LIST), listText(filesOf(count), 1000));
    const written = performance.now();
    const { files: again } = formerTree(dir);
    const read = performance.now();
    const held = used() - before;
    const { size } = again;
    const bytes = statSync(join(dir, TREE_LIST)).size;
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    return `${size.toLocaleString("en")} files, a list of ${(bytes / 1e6).toFixed(0)} MB: written in ${seconds(begun, written)} s, read in ${seconds(written, read)} s; ${(held / size).toFixed(0)} bytes of memory a file\n`;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The bytes in use when all that isn't needed is gone. */
function used(): number {
  // What the first one finds in buffers is let go of by the second one.
  clearUp();
  clearUp();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function* filesOf(count: number): Generator<ListedFile> {
  for (let at = 0; at < count; at += 1) yield fileOf(at);
}

function fileOf(at: number): ListedFile {
  const sha256 = sha256Of(`${at}`);
  const path = `site/articles/${sha256.slice(0, 12)}/index-${at}.html`;
  return { path, bytes: 20_000 + at, sha256, time: 1.7e12 + at / 7, inputs: sha256Of(sha256) };
}
