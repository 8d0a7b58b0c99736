import { join } from "node:path";
import { archiveYaml } from "../entry/archiveFile.ts";
import { NAMES_FILE, namesTable } from "../entry/namesTable.ts";
import { WITHDRAWN_FILE, withdrawnTable } from "../entry/withdrawnTable.ts";
import { entryMarkdown } from "../entry/write.ts";
import { ARCHIVE_FILE } from "../read/archive.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import { ENTRIES, SITE } from "./home.ts";
import type { Output } from "./output.ts";
import { entryPaths } from "./paths.ts";

/**
 * Writes each article as a dated Markdown entry, and its original bytes to their address on the
 * site.
 * @param seedsDir the folder of the originals.
 */
export async function writeEntries(
  articles: readonly IdentifiedArticle[],
  seedsDir: string,
  output: Output,
  onEntry: (done: number, of: number) => Promise<void> = async () => {},
): Promise<void> {
  let done = 0;
  for (const [article, path] of entryPaths(articles)) {
    output.write(`${ENTRIES}/${path}`, entryMarkdown(article));
    // Always .txt: whatever the original is, a server shows it as text and a browser runs none of it.
    output.copy(join(seedsDir, article.seed.file), `${SITE}/articles/${article.id}/original.txt`);
    done += 1;
    await onEntry(done, articles.length);
  }
}

export interface ArchiveFiles {
  readonly names: readonly NameEntity[];
  readonly archive: Archive;
  readonly withdrawn: readonly Withdrawal[];
}

/** Writes what holds for the whole archive beside the entries: its table of names, its description, and what was withdrawn. */
export function writeArchiveFiles({ names, archive, withdrawn }: ArchiveFiles, output: Output): void {
  output.write(`${ENTRIES}/${NAMES_FILE}`, namesTable(names));
  output.write(`${ENTRIES}/${ARCHIVE_FILE}`, archiveYaml(archive));
  if (withdrawn.length > 0) output.write(`${ENTRIES}/${WITHDRAWN_FILE}`, withdrawnTable(withdrawn));
}
