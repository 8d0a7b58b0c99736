import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { attempt } from "../attempt.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { counted } from "../shared/plurals.ts";
import { decode } from "./decode.ts";
import type { FolderState } from "./folderState.ts";
import type { Importer } from "./formats/importer.ts";
import { markdownImporter } from "./formats/markdown.ts";
import { textImporter } from "./formats/text.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { reason } from "./ordinaryFile.ts";
import { sha256Of } from "./sha256.ts";
import { type SeedPath, walkSeeds } from "./walk.ts";

const IMPORTERS: readonly Importer[] = [textImporter, markdownImporter];

const byExtension = new Map(
  IMPORTERS.flatMap((importer) => importer.extensions.map((extension) => [extension, importer] as const)),
);

/** Reads a file's bytes. Tests replace it. @throws what the system throws. */
export type ReadBytes = (path: string) => Uint8Array;

/**
 * Reads every article below a folder. Files with the same bytes become one seed that lists them
 * all as copies. A file that can't be read is a problem, and the others are still read.
 * @param onFile is called after each file with how many are done.
 */
export function readSeeds(
  dir: string,
  onFile: (done: number, of: number) => void = () => {},
  readBytes: ReadBytes = readFileSync,
): Outcome<Seed[]> {
  const found = listSeeds(dir);
  const problems = [...found.problems];
  const seeds = new Map<string, Seed>();
  for (const [index, path] of found.value.entries()) {
    const tried = attempt(path.file, "read", () => readSeed(path, readBytes));
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
  walkSeeds(dir, new Set(byExtension.keys()), seen);

/** Adds a seed, or its name to the seed with the same bytes whose file comes first in the alphabet. */
function addOrMerge(seeds: Map<string, Seed>, seed: Seed): void {
  const first = seeds.get(seed.sha256);
  const merged = first ? { ...first, copies: [...first.copies, seed.file] } : seed;
  seeds.set(seed.sha256, merged);
}

/** Reads one article. A file that can't be read as one is a problem, and null. */
export function readSeed(at: Pick<SeedPath, "file" | "path">, readBytes: ReadBytes): Outcome<Seed | null> {
  const { file } = at;
  const fail = (rule: string, message: string): Outcome<null> => ({
    value: null,
    problems: [{ seed: file, stage: "read", rule, message }],
  });
  let bytes: Uint8Array;
  try {
    bytes = readBytes(at.path);
  } catch (error) {
    return fail("unreadable", `Not read: ${reason(error)}. Check that you have permission to read it.`);
  }
  const decoded = decode(bytes);
  if ("binary" in decoded)
    return fail("binary", `Not read, because it is not text (${decoded.binary}): save it as plain text.`);
  const { value: fronted, problems } = splitFrontMatter(file, decoded.text);
  const importer = byExtension.get(extname(file).toLowerCase()) ?? textImporter;
  const imported = importer.read(fronted.body);
  if (imported.text.trim() === "") return fail("empty", "The file has no text: remove it, or add the text.");
  const damaged: Problem[] = decoded.damaged
    ? [
        {
          seed: file,
          stage: "read",
          rule: "damaged",
          message: `${counted(decoded.damaged, "character")} could not be decoded (${decoded.encoding}) and will appear as “\ufffd”: save the file as UTF-8.`,
        },
      ]
    : [];
  const value: Seed = {
    file,
    copies: [],
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    encoding: decoded.encoding,
    ...imported,
    frontMatter: fronted.frontMatter,
    register: null,
  };
  return { value, problems: [...problems, ...damaged] };
}
