import { createHash } from "node:crypto";
import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { cacheFolders } from "./folders.mjs";
import { sourcesOf, versionOf } from "./sources.mjs";

/** In a cache: the key of its newest bundle, and the files that it was made from with their sizes and times. */
const NEWEST = "newest.txt";

/**
 * The folder that holds the bundle of the code as it is now. It is made if there is none.
 * @param {string} project its path, with a slash at the end.
 * @param {object} [where]
 * @param {(project: string) => Iterable<string>} [where.caches] where bundles may lie, the best place first.
 * @param {number} [where.now] in milliseconds.
 * @returns {Promise<string>}
 * @throws when the code has a mistake, or no cache can be written.
 */
export async function freshBundle(project, { caches = cacheFolders, now = Date.now() } = {}) {
  const sources = sourcesOf(project, now);
  for (const cache of caches(project)) {
    const newest = newestIn(cache, sources.stamps);
    if (newest !== null) return used(newest);
    const version = versionOf(project, sources.files);
    // A bundle knows the folder of its project, which may have been copied with its cache.
    const key = `${version}-${createHash("sha256").update(project).digest("hex").slice(0, 8)}`;
    const folder = join(cache, key);
    // Loaded only now: most starts need no esbuild.
    const { makeBundle, replaceFile } = await import("./make.mjs");
    if (!existsSync(folder)) {
      if (!(await makeBundle(project, { folder, version }))) continue;
      // Somebody may have changed a file before it was bundled, but after it was looked at.
      if (versionOf(project, sourcesOf(project, now).files) !== version)
        return freshBundle(project, { caches });
    }
    if (!sources.isRacy) replaceFile(join(cache, NEWEST), `${key}\n${sources.stamps}`);
    return used(folder);
  }
  throw new Error("No folder for temporary files can be written. Name one in TMPDIR.");
}

/**
 * @param {string} cache
 * @param {string} stamps
 */
function newestIn(cache, stamps) {
  try {
    const text = readFileSync(join(cache, NEWEST), "utf8");
    const end = text.indexOf("\n");
    const folder = join(cache, text.slice(0, end));
    if (text.slice(end + 1) !== stamps || !existsSync(folder)) return null;
    return folder;
  } catch {
    return null;
  }
}

/**
 * Notes the time, so that nobody removes a bundle from which something runs.
 * @param {string} folder
 */
function used(folder) {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Where nothing can be written, nothing is removed.
  }
  return folder;
}
