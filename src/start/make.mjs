import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { bundled } from "./bundle.mjs";

/** A bundle that nothing has started from for so long is removed when a new one is made. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Bundles the code into a folder. It is written under another name first, so that other processes see all of it or nothing.
 * @param {string} project
 * @param {import("./bundle.mjs").Bundle} bundle
 * @returns whether the folder is there; it isn't if nothing can be written.
 * @throws when the code has a mistake.
 */
export async function makeBundle(project, { folder, version }) {
  const cache = dirname(folder);
  const made = tried(() => {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, "new-"));
  });
  if (made === null) return false;
  try {
    const files = await bundled(project, { folder, version });
    const isWritten = tried(() => {
      for (const { path, contents } of files) writeFileSync(join(made, basename(path)), contents);
      return true;
    });
    // Another process may have been faster: its files are the same.
    tried(() => isWritten && renameSync(made, folder));
    tried(() => removeOld(cache));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Writes a file, which others see whole or as it was before.
 * @param {string} path
 * @param {string} text
 */
export function replaceFile(path, text) {
  tried(() => {
    const folder = mkdtempSync(`${path}-`);
    writeFileSync(join(folder, "file"), text);
    renameSync(join(folder, "file"), path);
    rmSync(folder, { recursive: true });
  });
}

/** @param {string} cache */
function removeOld(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (name !== "node_modules" && statSync(path).mtimeMs < Date.now() - KEPT_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * What a function returns, or null if the disk doesn't allow it.
 * @template T
 * @param {() => T} write
 * @returns {T | null}
 */
function tried(write) {
  try {
    return write();
  } catch {
    return null;
  }
}
