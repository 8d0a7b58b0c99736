import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { attemptLater } from "../attempt.ts";
import { everyText } from "../read/anonymise/seed.ts";
import { namedInFull } from "../read/anonymise/shortener.ts";
import { readSeed } from "../read/seeds.ts";
import { sha256Of } from "../read/sha256.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import type { FolderFile } from "./folderFiles.ts";

/**
 * Finds the files that have one of some names in full. All files are read for that, unless a former build has found it out:
 * the cache holds the numbers of the names and not the names.
 * @param names those that are to be shortened in all articles.
 */
export async function withNames<F extends FolderFile>(
  files: readonly F[],
  names: readonly string[],
  commonWords: readonly string[],
  cache: Cache,
): Promise<readonly (F & { readonly named: readonly string[] })[]> {
  if (names.length === 0) return files.map((file) => ({ ...file, named: [] }));
  const common = new Set(commonWords);
  const version = sha256Of(JSON.stringify([codeVersion(), names]));
  const withTheirs: (F & { readonly named: readonly string[] })[] = [];
  for (const file of files) {
    // The extension says how the file is read, and so does what a file with many articles says of the article.
    const piece = sha256Of(JSON.stringify(file.member?.piece ?? null));
    const key = `named ${version} ${extname(file.file)} ${piece} ${file.sha256}`;
    const known = cache.get(key);
    const found: readonly number[] =
      known === null ? await numbersIn(file, names, common) : deserialize(known);
    if (known === null) cache.put(key, serialize(found));
    withTheirs.push({ ...file, named: found.flatMap((number) => names[number] ?? []) });
  }
  return withTheirs;
}

async function numbersIn(
  file: FolderFile,
  names: readonly string[],
  common: ReadonlySet<string>,
): Promise<number[]> {
  const read = await attemptLater(file.file, "read", () => readSeed(file, readFileSync));
  const seed = read.value?.value ?? null;
  if (seed === null) return [];
  const text = everyText(seed);
  return names.flatMap((name, number) => (namedInFull(text, [name], common).length > 0 ? [number] : []));
}
