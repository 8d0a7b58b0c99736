import { type TextFiles, textsOfShard } from "../shared/catalogueFile.ts";
import type { TextOfArticle } from "../shared/indexFile.ts";
import { TEXTS_FOLDER } from "../shared/searchFiles.ts";
import type { SearchedRow } from "../site/searched.ts";
import { smallHash } from "../text/fingerprint.ts";
import { gzipJson, nameOf } from "./gzip.ts";
import type { ShardOfSite } from "./indexShards.ts";
import { namedFiles, type Writing } from "./namedFiles.ts";
import type { ShardText } from "./shard.ts";

/** The fewest texts in a file. */
const FEWEST_TEXTS = 4;
/** The most texts in a file: all files of a large archive have so many. */
export const MOST_TEXTS = 12;

/** An archive with so many files of texts puts more texts into each before it makes further files. */
const MANY_FILES = 1000;

/**
 * How many texts the search keeps in a file. With a file for each page they would be a third of all
 * files of a large archive, and hosts limit the number of files; with too many in one, a reader who sees ten results would
 * load too much. While an archive grows, each shard gets one more at another time: otherwise one article would make all files anew.
 * @param shard the address of its first page.
 */
export function textsInFile(pages: number, shard: string): number {
  const share = smallHash(shard) / 2 ** 32;
  return Math.min(Math.max(FEWEST_TEXTS, Math.floor(pages / MANY_FILES + 1 + share)), MOST_TEXTS);
}

/** What results show of a page besides its text. */
function shownOf({ path, title, fields }: SearchedRow): Omit<TextOfArticle, keyof ShardText> {
  const { when, basis, certainty, source } = fields;
  const [from] = source ?? [];
  return {
    path,
    title,
    when: when?.[0] ?? "",
    basis: basis?.[0] ?? "",
    certainty: certainty?.[0] ?? "unknown",
    ...(from !== undefined && { source: from }),
  };
}

/** How the texts of a shard are put into files. */
interface TextsInFiles {
  readonly inFile: number;
  /** Whether the files have one name, and numbers, as in a large archive. */
  readonly areNamedTogether: boolean;
}

/**
 * Makes the files of the texts of a shard.
 * @param rows what is shown of its pages.
 * @returns what writes them, and gives for each the number of its texts and its name; if they are named together, those of all.
 */
export async function textFiles(
  { key, texts }: Pick<ShardOfSite, "key" | "texts">,
  rows: readonly SearchedRow[],
  { inFile, areNamedTogether }: TextsInFiles,
  writing: Writing,
): Promise<() => TextFiles> {
  const shown = rows.map(shownOf);
  const inputs = [key, JSON.stringify([inFile, areNamedTogether, shown])];
  const make = () => {
    const all = texts();
    const whole = shown.flatMap((one, row): TextOfArticle[] => {
      const text = all[row];
      return text ? [{ ...one, ...text }] : [];
    });
    return Array.from({ length: Math.ceil(whole.length / inFile) }, (_, file) => {
      const some = whole.slice(file * inFile, (file + 1) * inFile);
      return { about: some.length, bytes: gzipJson(JSON.stringify(some)) };
    });
  };
  if (!areNamedTogether) return namedFiles(TEXTS_FOLDER, inputs, writing, make);
  const write = await namedFiles(TEXTS_FOLDER, inputs, writing, make, namedAsOne);
  return () => {
    const [[, name] = [null, ""]] = write();
    const [shard = ""] = name.split("-");
    return shard === "" ? [] : [[rows.length, shard]];
  };
}

/** One name for some files, after what is in all of them. */
function namedAsOne(files: readonly Uint8Array[]): string[] {
  const name = nameOf(Buffer.concat(files));
  return files.map((_, file) => textsOfShard(name, file));
}
