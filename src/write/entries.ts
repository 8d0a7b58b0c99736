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
import type { CarryingOutput, Output } from "./output.ts";
import { type EntryName, entryPaths } from "./paths.ts";

/** An article that is to be written. Only one of them is read at a time. */
export interface Unwritten extends EntryName, Pick<IdentifiedArticle, "id"> {
  readonly seed: Pick<IdentifiedArticle["seed"], "file" | "sha256">;
  /** A hash of all that it is made from; null if nobody knows. */
  readonly inputs: string | null;
  read(): IdentifiedArticle;
}

/** Takes the articles of a build, those that the last build made from the same inputs without making them again. */
export interface Taking {
  /** @param inputs a hash of all that the article is made from; null if nobody knows. */
  add(article: SiteArticle, inputs: string | null): void;
  /** @returns whether an article that was made from these inputs is known; it is taken then. */
  again(inputs: string): boolean;
}

/**
 * Writes each article as a dated Markdown entry, and its original bytes to their address on the
 * site. What the last build wrote for the same inputs is taken over.
 * @param seedsDir the folder of the originals.
 * @param taking takes each article as the site would read it from its entry.
 * @returns the articles that were written. One whose entry can't be made, or whose original has vanished, is a problem.
 * @throws when the output can't be written.
 */
export async function writeEntries<A extends Unwritten>(
  articles: readonly A[],
  seedsDir: string,
  output: CarryingOutput,
  taking: Taking,
  onEntry: (done: number, of: number) => Promise<void> = async () => {},
): Promise<Outcome<A[]>> {
  const at = { stage: "write", fileOf: ({ seed }: Unwritten) => seed.file } as const;
  const paths = attemptAll(articles, at, entryPaths);
  const written: A[] = [];
  const problems = [...paths.problems];
  for (const [index, [article, path]] of [...paths.value].entries()) {
    if (isAsBefore(article, path, output, taking)) {
      written.push(article);
      await onEntry(index + 1, articles.length);
      continue;
    }
    const made = attempt(article.seed.file, "write", () => entryOf(article.read(), path));
    const vanished = made.value === null ? [] : copyOriginal(article, seedsDir, output);
    append(problems, [...made.problems, ...vanished]);
    await onEntry(index + 1, articles.length);
    if (made.value === null || vanished.length > 0) continue;
    const { shown, text } = made.value;
    const inputs = shown.problems.length > 0 ? null : article.inputs;
    output.write(`${ENTRIES}/${path}`, text, inputs ?? undefined);
    written.push(article);
    append(problems, shown.problems);
    if (shown.value) taking.add({ ...shown.value, hasOriginal: true }, inputs);
  }
  return { value: written, problems };
}

/** Takes over what the last build made of an article from the same inputs. @returns whether all of it is there. */
function isAsBefore(
  { id, inputs, seed: { sha256 } }: Unwritten,
  path: string,
  output: CarryingOutput,
  taking: Taking,
): boolean {
  return (
    inputs !== null &&
    output.carry(originalOf(id), sha256) &&
    output.carry(`${ENTRIES}/${path}`, inputs) &&
    taking.again(inputs)
  );
}

const originalOf = (id: string) => `${SITE}/articles/${id}/original.txt`;

/** The text of an article's entry, and what the site would read from it. */
function entryOf(article: IdentifiedArticle, path: string) {
  const [front, body] = [frontMatterOf(article), bodyMarkdown(article.blocks)];
  return { text: entryText(front, body), shown: siteArticleOf(article, front, body, path) };
}

/**
 * Copies an article's file. Always to .txt: whatever the original is, a server shows it as text and a browser runs none of it.
 * @returns a problem if the file has vanished since it was read, or can't be read any more.
 */
function copyOriginal(
  { id, seed: { file, sha256 } }: Unwritten,
  seedsDir: string,
  output: CarryingOutput,
): Problem[] {
  try {
    if (!output.carry(originalOf(id), sha256)) output.copy(join(seedsDir, file), originalOf(id), sha256);
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
