import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "node:process";
import { BUNDLE_VERSION, PROJECT } from "../project.ts";

let known: string | null = null;

/** All that is ours and that a build depends on. */
const FOLDERS = ["src", "templates", "public"];
const FILES = [".eleventy.ts", "package.json", "package-lock.json"];

/**
 * Names the code that runs: our own files with the lists and facts that come with them, the packages, and Node. What
 * another version has made may differ, so a cache's keys have it in them. A bundle knows it, even if the files have
 * been changed since.
 */
export function codeVersion(): string {
  known ??=
    BUNDLE_VERSION === null ? hashOf([...FILES, ...FOLDERS.flatMap(filesOf)]) : version + BUNDLE_VERSION;
  return known;
}

const filesOf = (folder: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length))
    .sort();

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256").update(version);
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(PROJECT, file)));
  return hash.digest("hex");
}
