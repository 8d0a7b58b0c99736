import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import { isThere, pathsBelow } from "./tree.ts";
import { type FormerTree, isUntouched } from "./treeList.ts";

/** The folder of a build in which people edit files. Elsewhere a file counts as ours by its name alone. */
const EDITED = "entries/";

/**
 * The files of a build that a person put there or edited since: nobody but them may remove these.
 * @param names the files and folders of the build to look into.
 * @returns paths below the build's folder, sorted.
 */
export function foreignFiles({ dir, files }: FormerTree, names: readonly string[]): string[] {
  const isForeign = (path: string) => {
    const known = files.get(path);
    if (known === undefined) return true;
    return (
      path.startsWith(EDITED) &&
      !isUntouched(dir, known) &&
      sha256Of(readFileSync(join(dir, path))) !== known.sha256
    );
  };
  return names
    .filter((name) => isThere(join(dir, name)))
    .flatMap((name) => pathsBelow(join(dir, name), "").map((path) => `${name}/${path}`))
    .filter(isForeign);
}

/** How many such files a message names. */
const NAMED = 5;

/** A message that names such files. */
export function foreignWords(out: string, files: readonly string[]): string {
  const named = files.slice(0, NAMED).map((file) => join(out, file));
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : "";
  return `These files were added or edited since the last build, and a build would remove them: ${named.join(", ")}${more}. Move them elsewhere, or delete them, and build again.`;
}
