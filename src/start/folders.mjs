import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, symlinkSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/**
 * Where bundles may lie, the best place first. The project's packages are found from each.
 * @param {string} project
 */
export function* cacheFolders(project) {
  yield join(project, "node_modules/.cache/dateline");
  // Where node_modules can't be written. In a container whose disk can't be written either, /dev/shm is memory.
  for (const above of [tmpdir(), "/dev/shm"]) {
    const folder = ownFolder(above, project);
    if (folder !== null) yield folder;
  }
}

/**
 * A folder of our own in a place where everybody can write. What others can change we wouldn't run.
 * @param {string} above
 * @param {string} project
 */
function ownFolder(above, project) {
  const { uid } = userInfo();
  const own = join(above, `dateline-${uid}`);
  const folder = join(own, createHash("sha256").update(project).digest("hex").slice(0, 16));
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    const found = lstatSync(own);
    if (!found.isDirectory() || (uid >= 0 && (found.uid !== uid || (found.mode & 0o022) !== 0))) return null;
    mkdirSync(folder, { recursive: true });
    if (!lstatSync(join(folder, "node_modules"), { throwIfNoEntry: false }))
      symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
    return folder;
  } catch {
    return null;
  }
}
