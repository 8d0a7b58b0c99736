import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the bundle depends on. The packages stand for themselves in the lock file. */
const SOURCES = [
  ".eleventy.ts",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "templates",
  "tsconfig.json",
];

/** A file changed so lately may be changed again without another time: clocks of file systems are coarse. */
const RACY_MS = 2000;

/**
 * The files of the sources with their sizes and times. If they are the same as before, so are the files.
 * @param {string} project
 * @param {number} now in milliseconds.
 */
export function sourcesOf(project, now) {
  /** @type {string[]} */
  const files = [];
  let stamps = "";
  let newest = 0;
  /** @param {string} name */
  const look = (name) => {
    const path = join(project, name);
    // A file that an editor has removed in the meantime is none.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const inside of readdirSync(path).sort()) look(`${name}/${inside}`);
    if (!found?.isFile()) return;
    files.push(name);
    stamps += `${name} ${found.size} ${found.mtimeMs} ${found.ctimeMs}\n`;
    newest = Math.max(newest, found.mtimeMs, found.ctimeMs);
  };
  for (const name of SOURCES) look(name);
  return { files, stamps, isRacy: newest > now - RACY_MS };
}

/**
 * What names the code: a hash of its contents.
 * @param {string} project
 * @param {readonly string[]} files
 */
export function versionOf(project, files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = readFileSync(join(project, file));
    hash.update(JSON.stringify([file, bytes.length])).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}
