import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";
import type { Outcome, Problem } from "../problem.ts";

/** A file that may be read as an article. */
export interface SeedPath {
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** Where it lies on this machine. */
  readonly path: string;
  readonly bytes: number;
}

/** What describes the archive, at the top of the seeds folder; never an article. */
const ARCHIVE_FILES: ReadonlySet<string> = new Set(["archive.yml", "facts.csv", "names.csv", "register.csv"]);

/**
 * A seed's largest size, in bytes: twice the longest novel in English (Clarissa, 5 MB of text).
 * What is larger is a dump of many articles and makes one useless page.
 */
export const MAX_SEED_BYTES = 10 * 1024 * 1024;

const problem = (seed: string, rule: string, message: string): Problem => ({
  seed,
  stage: "read",
  rule,
  message,
});

/**
 * All files below the seeds folder that an importer can read, in code-unit order of their
 * paths, whatever order the disk gives. What can't be an article becomes a problem.
 * @param extensions what the importers read, such as `.txt`.
 * @throws when the folder itself can't be listed.
 */
export function walkSeeds(dir: string, extensions: ReadonlySet<string>): Outcome<SeedPath[]> {
  const root = realpathSync(dir);
  const value: SeedPath[] = [];
  const problems: Problem[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const file = relative(root, path).split(sep).join("/");
      if (ARCHIVE_FILES.has(file)) continue;
      const found = entry.isDirectory()
        ? descend(walk, path, file)
        : examine({ root, extensions }, path, file, entry.isSymbolicLink());
      if (found === null) continue;
      if ("message" in found) problems.push(found);
      else value.push(found);
    }
  };
  walk(root);
  return { value: value.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

/** Walks a folder below; one that can't be opened is a problem, not the end. */
function descend(walk: (folder: string) => void, path: string, file: string): Problem | null {
  if (file.split("/").some((name) => name.startsWith("."))) return null;
  try {
    walk(path);
    return null;
  } catch (error) {
    return problem(file, "unreadable", `Folder not read: ${reason(error)}. Check that it may be opened.`);
  }
}

interface Walk {
  readonly root: string;
  readonly extensions: ReadonlySet<string>;
}

/** A path to read, a problem, or null for what is none of our business (`.DS_Store`). */
function examine(
  { root, extensions }: Walk,
  path: string,
  file: string,
  isLink: boolean,
): SeedPath | Problem | null {
  const name = basename(file);
  const isArticle = extensions.has(extname(file).toLowerCase());
  if (name.startsWith(".")) {
    // "._x.txt" is what macOS leaves beside x.txt on foreign disks.
    if (!isArticle || name.startsWith("._")) return null;
    return problem(file, "hidden", "Not read, as its name begins with a dot: rename it to include it.");
  }
  // A link is looked at first: one to a folder has no ending, and that it is a link says more.
  const found = isArticle || isLink ? measure(root, path, file) : null;
  if (isArticle || (found && "message" in found)) return found;
  const known = [...extensions].join(", ");
  return problem(
    file,
    "format",
    `Not read: Dateline reads ${known}. Save it as one of these, or move it out.`,
  );
}

function measure(root: string, path: string, file: string): SeedPath | Problem {
  try {
    if (lstatSync(path).isSymbolicLink()) {
      const target = realpathSync(path);
      if (statSync(target).isDirectory()) {
        return problem(
          file,
          "link",
          "Not followed, as it is a link to a folder: put the files themselves here.",
        );
      }
      if (target !== root && !target.startsWith(root + sep)) {
        return problem(
          file,
          "link",
          "Not read, as it is a link out of the seeds folder: put a copy of the file here.",
        );
      }
    }
    const stat = statSync(path);
    if (!stat.isFile()) return problem(file, "special", "Not read, as it is no ordinary file: remove it.");
    if (stat.size > MAX_SEED_BYTES) {
      const size = `${Math.round(stat.size / 1024 / 1024)} MB`;
      return problem(
        file,
        "size",
        `Not read, as it has ${size} and 10 MB is the limit: split it into its articles.`,
      );
    }
    return { file, path, bytes: stat.size };
  } catch (error) {
    return problem(
      file,
      "unreadable",
      `Not read: ${reason(error)}. Check that the file exists and may be read.`,
    );
  }
}

/** What the system says of a failed read, without its code and the path it repeats. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.message.split(",")[0] ?? error.message).replace(/^[A-Z]+: /, "");
}
