import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sha256 } from "./hash.ts";

/** Files by their path below a folder, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Gives a test a folder of its own with these files in it, and removes it when the test is done with it. */
export function inFolder<T>(files: Files, use: (dir: string) => Promise<T>): Promise<T>;
export function inFolder<T>(files: Files, use: (dir: string) => T): T;
export function inFolder(files: Files, use: (dir: string) => unknown): unknown {
  const dir = mkdtempSync(join(tmpdir(), "dateline-"));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  try {
    for (const [path, content] of Object.entries(files)) put(dir, path, content);
    const used = use(dir);
    if (used instanceof Promise) return used.finally(remove);
    remove();
    return used;
  } catch (error) {
    remove();
    throw error;
  }
}

export function put(dir: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

/**
 * Every file below a folder with its text, in the order of the paths. Links are followed; the folder in which
 * builds lie is left out, since the links of a published one lead into it.
 */
export function filesBelow(dir: string): Map<string, string> {
  return filesWithout(dir, new Set());
}

/** The same for what a reader gets of a build: without the log, which tells how it came about. */
export const publishedBelow = (dir: string) => filesWithout(dir, new Set(["log"]));

/** The hash of each such file: the texts of a large archive are more than Node may hold. */
export const hashesBelow = (dir: string) =>
  filesWithout(dir, new Set(["log"]), (path) => sha256(readFileSync(path)));

function filesWithout(
  dir: string,
  hidden: ReadonlySet<string>,
  read = (path: string) => readFileSync(path, "utf8"),
): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (below: string) => {
    for (const name of readdirSync(join(dir, below)).sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      if (name === ".dateline" || hidden.has(path)) continue;
      if (statSync(join(dir, path)).isDirectory()) walk(path);
      else found.set(path, read(join(dir, path)));
    }
  };
  walk("");
  return found;
}
