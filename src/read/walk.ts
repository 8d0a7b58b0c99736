import { readdirSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import type { Outcome, Problem } from "../problem.ts";
import { containerKind, extensionOf } from "./containers/containers.ts";
import type { Member } from "./containers/member.ts";
import type { FolderState } from "./folderState.ts";
import { ordinaryFile, reason, type SizeLimit, withinLimit } from "./ordinaryFile.ts";
import { withoutPartsOfPages } from "./partsOfPages.ts";
import { ARCHIVE_FILES, seedLimit } from "./seedFiles.ts";

/** A file that may be read as an article, or that holds many. */
export interface SeedPath {
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** Its path on this machine; of an article in a file with many, that of the file. */
  readonly path: string;
  readonly bytes: number;
  /** Where it is in a file that holds many articles; absent for a file of its own. */
  readonly member?: Member;
}

/** A text with many articles is read into memory as a whole. */
const TEXT_LIMIT: SizeLimit = { bytes: 400 * 1024 * 1024, advice: "split it" };

/** A ZIP file or a web archive is read piece by piece. */
const PACKED_LIMIT: SizeLimit = { bytes: 2 ** 36, advice: "split it" };

/** How large a file of the folder may be. */
export function limitOf(file: string): SizeLimit {
  const kind = containerKind(file);
  if (kind === null) return seedLimit(file);
  return typeof kind === "string" ? PACKED_LIMIT : TEXT_LIMIT;
}

const problem = (seed: string, rule: string, message: string): Problem => ({
  seed,
  stage: "read",
  rule,
  message,
});

/**
 * All files below the seeds folder that an importer can read, sorted by path so that the order
 * doesn't depend on the disk. A file that can't be an article is a problem.
 * @param extensions the extensions that the importers read, such as `.txt`.
 * @param seen what the disk has just said of the files; the others are looked at now.
 * @throws when the folder itself can't be listed.
 */
export function walkSeeds(
  dir: string,
  extensions: ReadonlySet<string>,
  seen: FolderState | null = null,
): Outcome<SeedPath[]> {
  const root = realpathSync(dir);
  const value: SeedPath[] = [];
  const problems: Problem[] = [];
  const walk = (folder: string, below: string) => {
    for (const entry of withoutPartsOfPages(readdirSync(folder, { withFileTypes: true }))) {
      const path = join(folder, entry.name);
      const file = below + entry.name;
      if (ARCHIVE_FILES.has(file)) continue;
      const found = entry.isDirectory()
        ? descend(walk, path, file)
        : examine({ root, extensions, seen }, path, file, entry.isSymbolicLink());
      if (found === null) continue;
      if ("message" in found) problems.push(found);
      else value.push(found);
    }
  };
  walk(root, "");
  return { value: value.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

/** Walks a subfolder. If it can't be opened, that is a problem, and the walk goes on. */
function descend(walk: (folder: string, below: string) => void, path: string, file: string): Problem | null {
  if (file.split("/").some((name) => name.startsWith("."))) return null;
  try {
    walk(path, `${file}/`);
    return null;
  } catch (error) {
    return problem(
      file,
      "unreadable",
      `Folder not read: ${reason(error)}. Check that you have permission to open it.`,
    );
  }
}

interface Walk {
  readonly root: string;
  readonly extensions: ReadonlySet<string>;
  readonly seen: FolderState | null;
}

/** A path to read, a problem, or null for a file to ignore (`.DS_Store`, `~$register.xlsx`). */
function examine(walk: Walk, path: string, file: string, isLink: boolean): SeedPath | Problem | null {
  const name = basename(file);
  const { extensions } = walk;
  // Office leaves such a file beside one that is open.
  if (name.startsWith("~$")) return null;
  const isArticle = extensions.has(extensionOf(file));
  if (name.startsWith(".")) {
    // macOS leaves "._x.txt" beside x.txt on disks of other systems.
    if (!isArticle || name.startsWith("._")) return null;
    return problem(file, "hidden", "Not read, because its name begins with a dot: rename it to include it.");
  }
  // Links are checked first: a link to a folder has no extension, and "a link" is the better message.
  const found = isArticle || isLink ? measure(walk, path, file) : null;
  if (isArticle || (found && "message" in found)) return found;
  const known = [...extensions].join(", ");
  return problem(
    file,
    "format",
    `Not read: Dateline reads ${known}. Save it as one of these, or move it out.`,
  );
}

function measure({ root, seen }: Walk, path: string, file: string): SeedPath | Problem {
  const known = seen?.files.get(file);
  const found = known ? withinLimit(known.bytes, limitOf(file)) : ordinaryFile(root, path, limitOf(file));
  return "message" in found ? problem(file, found.rule, found.message) : { file, path, bytes: found.bytes };
}
