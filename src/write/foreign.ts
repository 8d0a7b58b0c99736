import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { jsonList } from "../entry/jsonList.ts";
import { sha256Of } from "../read/sha256.ts";
import { fileSchema } from "./manifest.ts";
import type { Written } from "./output.ts";
import { isThere, pathsBelow, textIfThere } from "./tree.ts";

/** The list of all files of a build, beside them. It isn't published. */
export const TREE_LIST = "files.json";

const listSchema = z.array(fileSchema);

/** The list as JSON, one file a line. */
export const listText = (files: readonly Written[]): string => `${jsonList(files)}\n`;

/** What a build wrote. @throws when its list is missing or was changed. */
export function listOf(tree: string): readonly Written[] {
  try {
    return listSchema.parse(JSON.parse(textIfThere(join(tree, TREE_LIST)) ?? ""));
  } catch (cause) {
    throw new Error(
      `${join(tree, TREE_LIST)} is missing or was changed, so nobody can tell which files of the last build are Dateline’s: move what you want to keep out of it, delete the output folder, and build again.`,
      { cause },
    );
  }
}

/** The folder of a build in which people edit files. Elsewhere a file counts as ours by its name alone. */
const EDITED = "entries/";

/**
 * The files of a build that a person put there or edited since: nobody but them may remove these.
 * @param names the files and folders of the build to look into.
 * @returns paths below the build's folder, sorted.
 */
export function foreignFiles(tree: string, names: readonly string[]): string[] {
  const known = new Map(listOf(tree).map(({ path, sha256 }) => [path, sha256]));
  const isForeign = (path: string) => {
    const sha256 = known.get(path);
    if (sha256 === undefined) return true;
    return path.startsWith(EDITED) && sha256Of(readFileSync(join(tree, path))) !== sha256;
  };
  return names
    .filter((name) => isThere(join(tree, name)))
    .flatMap((name) => pathsBelow(join(tree, name), "").map((path) => `${name}/${path}`))
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
