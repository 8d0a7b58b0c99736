import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Outcome, Problem } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import { counted } from "../shared/plurals.ts";
import { decode } from "./decode.ts";
import type { Importer } from "./formats/importer.ts";
import { markdownImporter } from "./formats/markdown.ts";
import { textImporter } from "./formats/text.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { reason, type SeedPath, walkSeeds } from "./walk.ts";

const IMPORTERS: readonly Importer[] = [textImporter, markdownImporter];

const byExtension = new Map(
  IMPORTERS.flatMap((importer) => importer.extensions.map((extension) => [extension, importer] as const)),
);

/** How bytes are had; a test gives its own. @throws what the system throws. */
export type ReadBytes = (path: string) => Uint8Array;

/**
 * Reads every article below a folder, each once: files with the same bytes are one seed that
 * names them all. What can't be read is a problem, and the rest goes on.
 * @param onFile is told how many of how many files are done.
 */
export function readSeeds(
  dir: string,
  onFile: (done: number, of: number) => void = () => {},
  readBytes: ReadBytes = readFileSync,
): Outcome<Seed[]> {
  const found = walkSeeds(dir, new Set(byExtension.keys()));
  const problems = [...found.problems];
  const seeds = new Map<string, Seed>();
  for (const [index, path] of found.value.entries()) {
    const read = readSeed(path, readBytes);
    problems.push(...read.problems);
    if (read.value !== null) addOrFold(seeds, read.value);
    onFile(index + 1, found.value.length);
  }
  return { value: [...seeds.values()], problems };
}

/** Files come in the order of their names, so the first of equal ones gives the entry its name. */
function addOrFold(seeds: Map<string, Seed>, seed: Seed): void {
  const first = seeds.get(seed.sha256);
  const folded = first ? { ...first, copies: [...first.copies, seed.file] } : seed;
  seeds.set(seed.sha256, folded);
}

function readSeed(at: SeedPath, readBytes: ReadBytes): Outcome<Seed | null> {
  const { file } = at;
  const fail = (rule: string, message: string): Outcome<null> => ({
    value: null,
    problems: [{ seed: file, stage: "read", rule, message }],
  });
  let bytes: Uint8Array;
  try {
    bytes = readBytes(at.path);
  } catch (error) {
    return fail("unreadable", `Not read: ${reason(error)}. Check that the file may be read.`);
  }
  const decoded = decode(bytes);
  if ("binary" in decoded)
    return fail("binary", `Not read, as it is no text (${decoded.binary}): save it as plain text.`);
  const { value: fronted, problems } = splitFrontMatter(file, decoded.text);
  const importer = byExtension.get(extname(file).toLowerCase()) ?? textImporter;
  const imported = importer.read(fronted.body);
  if (imported.text.trim() === "")
    return fail("empty", "Nothing to read: the file has no text. Remove it, or fill it.");
  const damaged: Problem[] = decoded.damaged
    ? [
        {
          seed: file,
          stage: "read",
          rule: "damaged",
          message: `${counted(decoded.damaged, "character")} could not be decoded (${decoded.encoding}), shown as “\ufffd”: save the file as UTF-8.`,
        },
      ]
    : [];
  const value: Seed = {
    file,
    copies: [],
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding: decoded.encoding,
    ...imported,
    frontMatter: fronted.frontMatter,
    register: null,
  };
  return { value, problems: [...problems, ...damaged] };
}
