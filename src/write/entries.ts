import { join } from "node:path";
import { NAMES_FILE, namesTable } from "../entry/namesTable.ts";
import { entryMarkdown } from "../entry/write.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import type { Output } from "./output.ts";
import { entryPaths } from "./paths.ts";

/** The folders that this stage writes into. */
export const ENTRIES = "entries";
export const SITE = "site";

/**
 * Writes each article as a dated Markdown entry, and its original bytes to the address that
 * they have on the site.
 * @param seedsDir where the originals lie.
 */
export function writeEntries(
  articles: readonly IdentifiedArticle[],
  seedsDir: string,
  output: Output,
  onEntry: (done: number, of: number) => void = () => {},
): void {
  let done = 0;
  for (const [article, path] of entryPaths(articles)) {
    output.write(`${ENTRIES}/${path}`, entryMarkdown(article));
    // Always .txt: a server shows it as text and runs nothing of it, whatever it is.
    output.copy(join(seedsDir, article.seed.file), `${SITE}/articles/${article.id}/original.txt`);
    done += 1;
    onEntry(done, articles.length);
  }
}

/** Writes the archive's table of names beside the entries. */
export function writeNamesTable(names: readonly NameEntity[], output: Output): void {
  output.write(`${ENTRIES}/${NAMES_FILE}`, namesTable(names));
}
