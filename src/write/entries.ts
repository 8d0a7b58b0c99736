import { join } from "node:path";
import { attempt, attemptAll } from "../attempt.ts";
import { archiveYaml } from "../entry/archiveFile.ts";
import { COPIES_FILE, copiesTable } from "../entry/copiesTable.ts";
import { bodyMarkdown } from "../entry/markdown.ts";
import { NAMES_FILE, namesTable } from "../entry/namesTable.ts";
import { originalFile } from "../entry/originalFile.ts";
import { RELATED_FILE, relatedTable } from "../entry/relatedTable.ts";
import type { SiteArticle } from "../entry/schema.ts";
import { siteArticleOf } from "../entry/siteArticle.ts";
import { STORIES_FILE, storiesTable } from "../entry/storiesTable.ts";
import { WITHDRAWN_FILE, withdrawnTable } from "../entry/withdrawnTable.ts";
import { entryText } from "../entry/write.ts";
import { frontMatterOf } from "../entry/writeFrontMatter.ts";
import type { Outcome, Problem } from "../problem.ts";
import { isAnonymised } from "../read/anonymise/isAnonymised.ts";
import { ARCHIVE_FILE } from "../read/archive.ts";
import type { StoredMember } from "../read/containers/member.ts";
import { readMember } from "../read/containers/readMember.ts";
import { sha256Of } from "../read/sha256.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { CopyPair } from "../records/copies.ts";
import type { NameEntity } from "../records/names.ts";
import type { RelatedTable } from "../records/related.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { StoryTable } from "../records/stories.ts";
import { append } from "../shared/append.ts";
import { Unreadable } from "./disk.ts";
import { ENTRIES, SITE } from "./home.ts";
import type { CarryingOutput, Output } from "./output.ts";
import { type EntryName, entryPaths } from "./paths.ts";

/** An article that is to be written. Only one of them is read at a time. */
export interface Unwritten extends EntryName, Pick<IdentifiedArticle, "id"> {
  readonly seed: Pick<IdentifiedArticle["seed"], "file" | "sha256" | "register">;
  /** A hash of all that it is made from; null if nobody knows. */
  readonly inputs: string | null;
  read(): IdentifiedArticle;
}

/** Where the originals of articles are. */
export interface Originals {
  readonly seedsDir: string;
  /** The articles in files that hold many, by their names. */
  readonly members: ReadonlyMap<string, StoredMember>;
}

/** An article with the path of its entry below the entries folder. */
export interface Placed<A> {
  readonly article: A;
  readonly path: string;
}

/** What was made of an article. */
export interface Made<Kept> {
  /** Its entry. */
  readonly text: string | Uint8Array;
  /** The article as the site would read it from its entry, in the form in which it is kept; null if the entry can't be used. */
  readonly kept: Kept | null;
  /** What is wrong with the entry. */
  readonly problems: readonly Problem[];
}

/** Makes the articles of a build, and takes them for the site. */
export interface Making<A, Kept> {
  /** Makes articles. @param onMade gets each of them in their order, null where our code fails at one, and is waited for. */
  make(
    articles: readonly Placed<A>[],
    onMade: (placed: Placed<A>, made: Outcome<Made<Kept> | null>) => Promise<void>,
  ): Promise<void>;
  /** @param inputs a hash of all that the article is made from; null if nobody knows. */
  take(kept: Kept, inputs: string | null): void;
  /** Takes an article that the last build made from these inputs. @returns whether it is known. */
  again(inputs: string): boolean;
  /** After all articles: keeps what was taken for the next build. */
  end(): void;
}

/** Makes articles one after the other, and keeps nothing for the next build. @param keep as in `madeOf`. */
export const oneByOne = <A extends Unwritten, Kept>(
  keep: (article: SiteArticle) => Kept,
): Making<A, Kept> => ({
  async make(articles, onMade) {
    for (const placed of articles) await onMade(placed, madeOf(placed, keep));
  },
  take: () => {},
  again: () => false,
  end: () => {},
});

/**
 * Writes each article as a dated Markdown entry, and its original bytes to their address on the
 * site. What the last build wrote for the same inputs is taken over.
 * @param originals where the originals are.
 * @returns the articles that were written. One whose entry can't be made, or whose original has vanished, is a problem.
 * @throws when the output can't be written.
 */
export async function writeEntries<A extends Unwritten, Kept>(
  articles: readonly A[],
  originals: Originals,
  output: CarryingOutput,
  making: Making<A, Kept>,
  onEntry: (done: number, of: number) => Promise<void> = async () => {},
): Promise<Outcome<A[]>> {
  const at = { stage: "write", fileOf: ({ seed }: Unwritten) => seed.file } as const;
  const paths = attemptAll(articles, at, entryPaths);
  const placed = [...paths.value].map(([article, path]) => ({ article, path }));
  const unmade = placed.filter(({ article, path }) => !isAsBefore(article, path, output, making));
  const left = new Set<A>();
  const problems = [...paths.problems];
  let done = placed.length - unmade.length;
  await onEntry(done, articles.length);
  await making.make(unmade, async ({ article, path }, made) => {
    const vanished = made.value === null ? [] : copyOriginal(article, originals, output);
    append(problems, [...made.problems, ...vanished]);
    if (made.value === null || vanished.length > 0) left.add(article);
    else {
      const { text, kept } = made.value;
      const inputs = made.value.problems.length > 0 ? null : article.inputs;
      output.write(`${ENTRIES}/${path}`, text, inputs ?? undefined);
      append(problems, made.value.problems);
      if (kept !== null) making.take(kept, inputs);
    }
    done += 1;
    await onEntry(done, articles.length);
  });
  making.end();
  return { value: placed.flatMap(({ article }) => (left.has(article) ? [] : article)), problems };
}

/** Takes over what the last build made of an article from the same inputs. @returns whether all of it is there. */
function isAsBefore(
  article: Unwritten,
  path: string,
  output: CarryingOutput,
  making: Pick<Making<unknown, unknown>, "again">,
): boolean {
  const { inputs, seed } = article;
  return (
    inputs !== null &&
    (isAnonymised(seed) || output.carry(originalOf(article), seed.sha256)) &&
    output.carry(`${ENTRIES}/${path}`, inputs) &&
    making.again(inputs)
  );
}

/** The path of an article's original in the output. */
const originalOf = ({ id, seed }: Pick<Unwritten, "id" | "seed">) =>
  `${SITE}/articles/${id}/${originalFile(seed.file).name}`;

/**
 * Makes an article. Null with a problem if our code fails at it.
 * @param keep gives the form in which the site keeps it.
 */
export function madeOf<Kept>(
  { article, path }: Placed<Pick<Unwritten, "read"> & { readonly seed: { readonly file: string } }>,
  keep: (article: SiteArticle) => Kept,
): Outcome<Made<Kept> | null> {
  return attempt(article.seed.file, "write", () => {
    const read = article.read();
    const [front, body] = [frontMatterOf(read), bodyMarkdown(read.blocks)];
    const { value, problems } = siteArticleOf(read, front, body, path);
    return {
      text: entryText(front, body),
      kept: value && keep({ ...value, hasOriginal: !isAnonymised(read.seed) }),
      problems,
    };
  });
}

/**
 * Copies an article's file, unless names in it are concealed, under a name with which a server and a browser run none of it.
 * @returns a problem if the file has vanished since it was read, or can't be read any more.
 */
function copyOriginal(
  article: Unwritten,
  { seedsDir, members }: Originals,
  output: CarryingOutput,
): Problem[] {
  if (isAnonymised(article.seed)) return [];
  const { file, sha256 } = article.seed;
  const path = originalOf(article);
  try {
    if (output.carry(path, sha256)) return [];
    const stored = members.get(file);
    if (stored) output.write(path, memberBytes(stored, file, sha256), sha256);
    else output.copy(join(seedsDir, file), path, sha256);
    return [];
  } catch (error) {
    // What can't be written isn't this article's fault.
    if (!(error instanceof Unreadable)) throw error;
    const message = `Left out: ${error.message} It was there when the build began; build again.`;
    return [{ seed: file, stage: "write", rule: "original", message }];
  }
}

/**
 * The bytes of an article in a file that holds many.
 * @throws `Unreadable` where they are no longer there.
 */
function memberBytes({ path, member }: StoredMember, file: string, sha256: string): Uint8Array {
  try {
    const bytes = readMember(path, member);
    if (sha256Of(bytes) === sha256) return bytes;
  } catch {
    // It is said below.
  }
  throw new Unreadable(`${file} was changed or can’t be read.`);
}

export interface ArchiveFiles {
  readonly names: readonly NameEntity[];
  readonly archive: Archive;
  readonly withdrawn: readonly Withdrawal[];
  readonly copies: readonly CopyPair[];
  readonly related: RelatedTable;
  readonly stories: StoryTable;
}

/** Writes what holds for the whole archive beside the entries: its table of names, its description, what was withdrawn, copies, related articles and stories. */
export function writeArchiveFiles(
  { names, archive, withdrawn, copies, related, stories }: ArchiveFiles,
  output: Output,
): void {
  output.write(`${ENTRIES}/${NAMES_FILE}`, namesTable(names));
  output.write(`${ENTRIES}/${ARCHIVE_FILE}`, archiveYaml(archive));
  if (withdrawn.length > 0) output.write(`${ENTRIES}/${WITHDRAWN_FILE}`, withdrawnTable(withdrawn));
  if (copies.length > 0) output.write(`${ENTRIES}/${COPIES_FILE}`, copiesTable(copies));
  if (related.numbers.length > 0) output.write(`${ENTRIES}/${RELATED_FILE}`, relatedTable(related));
  if (stories.stories.length > 0) output.write(`${ENTRIES}/${STORIES_FILE}`, storiesTable(stories));
}
