import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { attemptLater } from "../attempt.ts";
import type { Outcome } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { after, type Later } from "../shared/later.ts";
import type { FolderState } from "./folderState.ts";
import { EXTENSIONS, importerOf } from "./formats/formats.ts";
import type { SeedFile } from "./formats/importer.ts";
import { refused } from "./formats/refused.ts";
import { reason } from "./ordinaryFile.ts";
import { sha256Of } from "./sha256.ts";
import { type SeedPath, walkSeeds } from "./walk.ts";

/** Reads a file's bytes. Tests replace it. @throws what the system throws. */
export type ReadBytes = (path: string) => Uint8Array;

/**
 * Reads every article below a folder. Files with the same bytes become one seed that lists them
 * all as copies. A file that can't be read is a problem, and the others are still read.
 * @param onFile is called after each file with how many are done.
 */
export async function readSeeds(
  dir: string,
  onFile: (done: number, of: number) => void = () => {},
  readBytes: ReadBytes = readFileSync,
): Promise<Outcome<Seed[]>> {
  const found = listSeeds(dir);
  const problems = [...found.problems];
  const seeds = new Map<string, Seed>();
  for (const [index, path] of found.value.entries()) {
    const tried = await attemptLater(path.file, "read", () => readSeed(path, readBytes));
    const read = tried.value ?? { value: null, problems: tried.problems };
    append(problems, read.problems);
    if (read.value !== null) addOrMerge(seeds, read.value);
    onFile(index + 1, found.value.length);
  }
  return { value: [...seeds.values()], problems };
}

/**
 * All files of a folder that may be articles.
 * @param seen what the disk has just said of the files.
 * @throws when the folder can't be listed.
 */
export const listSeeds = (dir: string, seen: FolderState | null = null): Outcome<SeedPath[]> =>
  walkSeeds(dir, EXTENSIONS, seen);

/** Adds a seed, or its name to the seed with the same bytes whose file comes first in the alphabet. */
function addOrMerge(seeds: Map<string, Seed>, seed: Seed): void {
  const first = seeds.get(seed.sha256);
  const merged = first ? { ...first, copies: [...first.copies, seed.file] } : seed;
  seeds.set(seed.sha256, merged);
}

/** Reads one article. A file that can't be read as one is a problem, and null. */
export function readSeed(
  { file, path }: Pick<SeedPath, "file" | "path">,
  readBytes: ReadBytes,
): Later<Outcome<Seed | null>> {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path);
  } catch (error) {
    const message = `Not read: ${reason(error)}. Check that you have permission to read it.`;
    return refused(file, "unreadable", message);
  }
  return seedOf({ file, bytes });
}

/** The article of a file whose bytes are there. */
export function seedOf(given: SeedFile): Later<Outcome<Seed | null>> {
  const { file, bytes } = given;
  return after(importerOf(extname(file))(given), ({ value: imported, problems }) => {
    if (imported === null) return { value: null, problems };
    if (imported.text.trim() === "")
      return refused(file, "empty", "The file has no text: remove it, or add the text.");
    const value: Seed = {
      file,
      copies: [],
      bytes: bytes.length,
      sha256: sha256Of(bytes),
      ...imported,
      register: null,
    };
    return { value, problems };
  });
}
