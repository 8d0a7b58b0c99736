import type { TextOfArticle } from "../shared/indexFile.ts";
import type { SearchedPage } from "../site/searched.ts";
import type { Cache } from "../work/cache.ts";
import { remembered } from "../work/remembered.ts";
import { gzipJson } from "./gzip.ts";
import type { ShardOfSite } from "./indexShards.ts";
import type { ShardText } from "./shard.ts";

/** The fewest and the most texts in a file. */
const [FEW, MANY] = [4, 12];

/** An archive with so many files of texts puts more texts into each before it makes further files. */
const MANY_FILES = 1000;

/**
 * How many texts the search keeps in a file. With a file for each page they would be a third of all
 * files of a large archive, and hosts limit the number of files; with too many in one, a reader who sees ten results would
 * load too much. Only even numbers, so that an archive that grows seldom has to make all files anew.
 */
export function textsInFile(pages: number): number {
  return Math.min(Math.max(FEW, 2 * Math.ceil(pages / MANY_FILES / 2)), MANY);
}

/** What results show of a page besides its text. */
function shownOf({ path, title, fields }: SearchedPage): Omit<TextOfArticle, keyof ShardText> {
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

/** The files of the texts of a shard, each with the number of its texts. */
export function textFilesOf(
  { key, rows, texts }: ShardOfSite,
  pages: number,
  cache: Cache,
): { readonly count: number; readonly bytes: Uint8Array }[] {
  const inFile = textsInFile(pages);
  // Read once, and only while the files of this shard are made.
  let all: readonly ShardText[] | null = null;
  const starts = Array.from({ length: Math.ceil(rows.length / inFile) }, (_, file) => file * inFile);
  return starts.map((from) => {
    const some = rows.slice(from, from + inFile).map(shownOf);
    const bytes = remembered(cache, ["texts", key, JSON.stringify([from, some])], () => {
      all ??= texts();
      const own = all.slice(from);
      const whole: TextOfArticle[] = some.flatMap((shown, index) => {
        const text = own[index];
        return text ? [{ ...shown, ...text }] : [];
      });
      return gzipJson(whole);
    });
    return { count: some.length, bytes };
  });
}
