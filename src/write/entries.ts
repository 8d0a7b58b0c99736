import { join } from "node:path";
import { attempt, attemptAll } from "../attempt.ts";
import { archiveYaml } from "../entry/archiveFile.ts";
import { bodyMarkdown } from "../entry/markdown.ts";
import { NAMES_FILE, namesTable } from "../entry/namesTable.ts";
import type { SiteArticle } from "../entry/schema.ts";
import { siteArticleOf } from "../entry/siteArticle.ts";
import { WITHDRAWN_FILE, withdrawnTable } from "../entry/withdrawnTable.ts";
import { entryText } from "../entry/write.ts";
import { frontMatterOf } from "../entry/writeFrontMatter.ts";
import type { Outcome, Problem } from "../problem.ts";
import { ARCHIVE_FILE } from "../read/archive.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { Unreadable } from "./disk.ts";
import { ENTRIES, SITE } from "./home.ts";
import type { Output } from "./output.ts";
import { type EntryName, entryPaths } from "./paths.ts";

/** An article that is to be written. Only one of them is read at a time. */
export interface Unwritten extends EntryName, Pick<IdentifiedArticle, "id"> {
  readonly seed: Pick<IdentifiedArticle["seed"], "file">;
  read(): IdentifiedArticle;
}

/**
 * Writes each article as a dated Markdown entry, and its original bytes to their address on the
 * site.
 * @param seedsDir the folder of the originals.
 * @param keep takes each article as the site would read it from its entry.
 * @returns the articles that were written. One whose entry can't be made, or whose original has vanished, is a problem.
 * @throws when the output can't be written.
 */
export async function writeEntries<A extends Unwritten>(
  articles: readonly A[],
  seedsDir: string,
  output: Output,
  keep: (article: SiteArticle) => void,
  onEntry: (done: number, of: number) => Promise<void> = async () => {},
): Promise<Outcome<A[]>> {
  const at = { stage: "write", fileOf: ({ seed }: Unwritten) => seed.file } as const;
  const paths = attemptAll(articles, at, entryPaths);
  const written: A[] = [];
  const problems = [...paths.problems];
  for (const [index, [article, path]] of [...paths.value].entries()) {
    const made = attempt(article.seed.file, "write", () => entryOf(article.read(), path));
    const vanished = made.value === null ? [] : copyOriginal(article, seedsDir, output);
    append(problems, [...made.problems, ...vanished]);
    await onEntry(index + 1, articles.length);
    if (made.value === null || vanished.length > 0) continue;
    output.write(`${ENTRIES}/${path}`, made.value.text);
    written.push(article);
    const { shown } = made.value;
    append(problems, shown.problems);
    if (shown.value) keep({ ...shown.value, hasOriginal: true });
  }
  return { value: written, problems };
}

/** The text of an article's entry, and what the site would read from it. */
function entryOf(article: IdentifiedArticle, path: string) {
  const [front, body] = [frontMatterOf(article), bodyMarkdown(article.blocks)];
  return { text: entryText(front, body), shown: siteArticleOf(article, front, body, path) };
}

/**
 * Copies an article's file. Always to .txt: whatever the original is, a server shows it as text and a browser runs none of it.
 * @returns a problem if the file has vanished since it was read, or can't be read any more.
 */
function copyOriginal({ id, seed: { file } }: Unwritten, seedsDir: string, output: Output): Problem[] {
  try {
    output.copy(join(seedsDir, file), `${SITE}/articles/${id}/original.txt`);
    return [];
  } catch (error) {
    // What can't be written isn't this article's fault.
    if (!(error instanceof Unreadable)) throw error;
    const message = `Left out: ${error.message} It was there when the build began; build again.`;
    return [{ seed: file, stage: "write", rule: "original", message }];
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
