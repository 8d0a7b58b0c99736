import { join } from "node:path";
import { attempt, attemptAll } from "../attempt.ts";
import { archiveYaml } from "../entry/archiveFile.ts";
import { NAMES_FILE, namesTable } from "../entry/namesTable.ts";
import { entryMarkdown } from "../entry/write.ts";
import type { Outcome } from "../problem.ts";
import { ARCHIVE_FILE } from "../read/archive.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import type { Archive } from "../records/source.ts";
import { append } from "../shared/append.ts";
import type { Output } from "./output.ts";
import { entryPaths } from "./paths.ts";

/** The folders that this stage writes into. */
export const ENTRIES = "entries";
export const SITE = "site";

/**
 * Writes each article as a dated Markdown entry, and its original bytes to their address on the
 * site.
 * @param seedsDir the folder of the originals.
 * @returns the articles that were written. One whose entry can't be made, or whose original has vanished, is a problem.
 * @throws when the output can't be written.
 */
export function writeEntries(
  articles: readonly IdentifiedArticle[],
  seedsDir: string,
  output: Output,
  onEntry: (done: number, of: number) => void = () => {},
): Outcome<IdentifiedArticle[]> {
  const at = { stage: "write", fileOf: ({ seed }: IdentifiedArticle) => seed.file } as const;
  const paths = attemptAll(articles, at, entryPaths);
  const written: IdentifiedArticle[] = [];
  const problems = [...paths.problems];
  for (const [index, [article, path]] of [...paths.value].entries()) {
    const { file } = article.seed;
    const made = attempt(file, "write", () => {
      const text = entryMarkdown(article);
      // Always .txt: whatever the original is, a server shows it as text and a browser runs none of it.
      output.copy(join(seedsDir, file), `${SITE}/articles/${article.id}/original.txt`);
      return text;
    });
    append(problems, made.problems);
    onEntry(index + 1, articles.length);
    if (made.value === null) continue;
    output.write(`${ENTRIES}/${path}`, made.value);
    written.push(article);
  }
  return { value: written, problems };
}

/** Writes what holds for the whole archive beside the entries: its table of names and its description. */
export function writeArchiveFiles(names: readonly NameEntity[], archive: Archive, output: Output): void {
  output.write(`${ENTRIES}/${NAMES_FILE}`, namesTable(names));
  output.write(`${ENTRIES}/${ARCHIVE_FILE}`, archiveYaml(archive));
}
