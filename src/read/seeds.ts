import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { attemptLater } from "../attempt.ts";
import type { Outcome } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { after, type Later } from "../shared/later.ts";
import { CONTAINER_EXTENSIONS, containerKind } from "./containers/containers.ts";
import { listMembers } from "./containers/listMembers.ts";
import type { Piece } from "./containers/member.ts";
import { pieceImporter } from "./containers/pieceImporter.ts";
import { readMember } from "./containers/readMember.ts";
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
  for (const [index, listed] of found.value.entries()) {
    const { value: paths, problems: unlisted } = await articlesIn(listed);
    append(problems, unlisted);
    for (const path of paths) {
      const tried = await attemptLater(path.file, "read", () => readSeed(path, readBytes));
      const read = tried.value ?? { value: null, problems: tried.problems };
      append(problems, read.problems);
      if (read.value !== null) addOrMerge(seeds, read.value);
    }
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
  walkSeeds(dir, new Set([...EXTENSIONS, ...CONTAINER_EXTENSIONS]), seen);

/** A file itself, or the articles in it if it holds many. */
async function articlesIn(path: SeedPath): Promise<Outcome<readonly SeedPath[]>> {
  if (containerKind(path.file) === null) return { value: [path], problems: [] };
  const { value, problems } = await listMembers(path.file, path.path);
  return { value: value.map((one) => ({ ...one, path: path.path })), problems };
}

/** The hashes of the articles in files that hold many, by their names. @throws when the folder can't be listed. */
export async function hashesInContainers(dir: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const { file, path } of listSeeds(dir).value) {
    if (containerKind(file) === null) continue;
    for (const one of (await listMembers(file, path)).value) hashes.set(one.file, one.sha256);
  }
  return hashes;
}

/** Adds a seed, or its name to the seed with the same bytes whose file comes first in the alphabet. */
function addOrMerge(seeds: Map<string, Seed>, seed: Seed): void {
  const first = seeds.get(seed.sha256);
  const merged = first ? { ...first, copies: [...first.copies, seed.file] } : seed;
  seeds.set(seed.sha256, merged);
}

/** Reads one article. A file that can't be read as one is a problem, and null. */
export function readSeed(
  { file, ...place }: Pick<SeedPath, "file" | "path" | "member">,
  readBytes: ReadBytes,
): Later<Outcome<Seed | null>> {
  let bytes: Uint8Array;
  try {
    bytes = seedBytes(place, readBytes);
  } catch (error) {
    return unreadable(file, reason(error));
  }
  return seedOf({ file, bytes }, place.member?.piece ?? null);
}

/** The bytes of an article. @throws what the system throws. */
export const seedBytes = (
  { path, member }: Pick<SeedPath, "path" | "member">,
  readBytes: ReadBytes,
): Uint8Array => (member ? readMember(path, member) : readBytes(path));

/** A file that the system doesn't let us read. */
export const unreadable = (file: string, why: string): Outcome<null> =>
  refused(file, "unreadable", `Not read: ${why}. Check that you have permission to read it.`);

/**
 * The article of a file whose bytes are there.
 * @param piece how a piece of a file with many articles is to be read; null for a file, whose extension says it.
 */
export function seedOf(given: SeedFile, piece: Piece | null = null): Later<Outcome<Seed | null>> {
  const { file, bytes } = given;
  const importer = piece ? pieceImporter(piece) : importerOf(extname(file));
  return after(importer(given), ({ value: imported, problems }) => {
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
