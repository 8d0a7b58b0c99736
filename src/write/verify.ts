import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import { type SiteSize, siteSize } from "../shared/siteSize.ts";
import { codeOf } from "./disk.ts";
import { MANIFEST_FILE, type Manifest, readManifest } from "./manifest.ts";
import { isThere, pathsBelow } from "./tree.ts";

/** A file that isn't what the manifest says. */
export interface Deviation {
  readonly where: "seeds" | "site";
  readonly path: string;
  readonly what: "missing" | "changed" | "added" | "unreadable";
}

export interface Verified {
  readonly originals: number;
  readonly files: number;
  /** How large the site is, by the manifest. */
  readonly size: SiteSize;
  /** Seeds first, then the site, each in the order of the paths. */
  readonly deviations: readonly Deviation[];
}

/**
 * Compares the files of a seeds folder and of a site with the manifest of the site. New seeds are no deviation:
 * the next build adds them.
 * @param seeds the folder of the originals; null to check the site alone, as on another machine.
 * @param members the hashes of the articles in files that hold many, by their names.
 * @throws when the site has no manifest, or it can't be read.
 */
export function verify(
  site: string,
  seeds: string | null,
  members: ReadonlyMap<string, string> = new Map(),
): Verified {
  const manifest = manifestIn(site);
  // What names are shortened in has another hash than its file, which nobody may know.
  const originals = manifest.articles
    .filter(({ anonymised }) => anonymised !== true)
    .flatMap(({ file, copies, sha256 }) => [file, ...copies].map((path) => ({ path, sha256 })))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = new Set([MANIFEST_FILE, ...manifest.files.map(({ path }) => path)]);
  const added = pathsBelow(site)
    .filter((path) => !known.has(path))
    .map((path): Deviation => ({ where: "site", path, what: "added" }));
  return {
    originals: seeds === null ? 0 : originals.length,
    files: manifest.files.length,
    size: siteSize(
      [...manifest.files, { path: MANIFEST_FILE, bytes: statSync(join(site, MANIFEST_FILE)).size }].sort(
        (a, b) => (a.path < b.path ? -1 : 1),
      ),
    ),
    deviations: [
      ...(seeds === null ? [] : deviationsIn(seeds, originals, "seeds", members)),
      ...deviationsIn(site, manifest.files, "site", new Map()),
      ...added,
    ],
  };
}

function manifestIn(site: string): Manifest {
  const path = join(site, MANIFEST_FILE);
  if (!isThere(path)) throw new Error(`There is no ${path}: name the folder of a build with --out.`);
  try {
    return readManifest(path, true);
  } catch (cause) {
    throw new Error(`${path} was changed and can’t be read, so nothing can be checked: build again.`, {
      cause,
    });
  }
}

type Expected = Pick<Manifest["files"][number], "path" | "sha256">;

function deviationsIn(
  dir: string,
  expected: readonly Expected[],
  where: Deviation["where"],
  members: ReadonlyMap<string, string>,
): Deviation[] {
  return expected.flatMap(({ path, sha256 }): Deviation[] => {
    const inside = members.get(path);
    const what =
      inside === undefined ? deviation(join(dir, path), sha256) : inside === sha256 ? null : "changed";
    return what === null ? [] : [{ where, path, what }];
  });
}

function deviation(path: string, sha256: string): Deviation["what"] | null {
  try {
    return sha256Of(readFileSync(path)) === sha256 ? null : "changed";
  } catch (error) {
    // A path that leads through a file, as into a ZIP file, leads to nothing.
    return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "") ? "missing" : "unreadable";
  }
}
