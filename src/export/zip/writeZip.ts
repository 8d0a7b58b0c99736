import { jsonList } from "../../entry/jsonList.ts";
import type { Outcome } from "../../problem.ts";
import { sha256OfPieces } from "../../read/sha256.ts";
import { diskScripts } from "../../site/assets.ts";
import { slugOf } from "../../text/slug.ts";
import type { Written } from "../../write/fileList.ts";
import { MANIFEST_FILE } from "../../write/manifest.ts";
import type { CarryingOutput } from "../../write/output.ts";
import { diskFiles } from "./diskFiles.ts";
import { withManifest } from "./diskManifest.ts";
import { zipOf } from "./zipOf.ts";

/** A site that was built. */
interface BuiltSite {
  /** The archive's title, which gives the ZIP its name. */
  readonly title: string;
  /** BCP 47 tag of the language of the scripts' words. */
  readonly language: string;
  /** The path below which the site is published, with a slash at both ends. */
  readonly prefix: string;
  /** Its files, with their paths within it. */
  readonly files: readonly Written[];
  readonly read: (path: string) => Uint8Array;
  /** Names the code that makes the ZIP. */
  readonly version: string;
}

/**
 * Writes a copy of the site that opens from a disk, as a ZIP. That of the last build is taken over if nothing has changed.
 * @param output writes into the folder of the ZIP.
 * @param onFile called after each file, and waited for.
 * @returns its name; null with a problem if the site is too large for a ZIP.
 */
export async function writeZip(
  { title, language, prefix, files, read, version }: BuiltSite,
  output: CarryingOutput,
  onFile: (done: number, of: number) => Promise<void>,
): Promise<Outcome<string | null>> {
  const name = slugOf(title) || "archive";
  const path = `${name}.zip`;
  const told = [[version, language, prefix], ...files.map((file) => [file.path, file.sha256])];
  const inputs = sha256OfPieces(jsonList(told));
  if (output.carry(path, inputs)) return { value: path, problems: [] };
  const sources = files.map((file) => ({ path: file.path, read: () => read(file.path) }));
  const ofDisk = diskFiles(sources, await diskScripts(language), prefix);
  const packed = withManifest(ofDisk, () => read(MANIFEST_FILE));
  const zip = await zipOf(packed, name, (done) => onFile(done, packed.length));
  if (zip === null)
    return { value: null, problems: [{ seed: path, stage: "write", rule: "zip", message: TOO_LARGE }] };
  output.write(path, zip, inputs);
  return { value: path, problems: [] };
}

const TOO_LARGE =
  "Not made: a ZIP holds 65,535 files and 2 GB, and the site has more. Copy the folder of the site to a web server, or make an archive of fewer articles.";
