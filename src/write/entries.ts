import { attempt, attemptAll } from "../attempt.ts";
import { archiveYaml } from "../entry/archiveFile.ts";
import { COPIES_FILE, copiesTable } from "../entry/copiesTable.ts";
import { bodyMarkdown } from "../entry/markdown.ts";
import { NAMES_FILE, namesTable } from "../entry/namesTable.ts";
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
import type { IdentifiedArticle } from "../records/article.ts";
import type { CopyPair } from "../records/copies.ts";
import type { NameEntity } from "../records/names.ts";
import type { RelatedTable } from "../records/related.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { StoryTable } from "../records/stories.ts";
import { allDone } from "../shared/allDone.ts";
import { append } from "../shared/append.ts";
import { AT_ONCE, type Backlog } from "../work/backlog.ts";
import { ENTRIES } from "./home.ts";
import { copyingOriginals, type HasOriginal, type Originals, originalOf } from "./originals.ts";
import type { CarryingOutput, Output, RevocableOutput } from "./output.ts";
import { type EntryName, entryPaths } from "./paths.ts";

/** An article that is to be written. Only one of them is read at a time. */
export interface Unwritten extends EntryName, HasOriginal {
  readonly seed: HasOriginal["seed"];
  /** A hash of all that it is made from; null if that isn't known. */
  readonly inputs: string | null;
  read(): IdentifiedArticle;
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
  /** Takes an article for the site. @param inputs a hash of all that it is made from; null if that isn't known. */
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
  output: RevocableOutput,
  making: Making<A, Kept>,
  { onEntry = async () => {}, backlog = AT_ONCE, ahead = async () => {} }: Partial<Writing> = {},
): Promise<Outcome<A[]>> {
  const at = { stage: "write", fileOf: ({ seed }: Unwritten) => seed.file } as const;
  const paths = attemptAll(articles, at, entryPaths);
  const placed = [...paths.value].map(([article, path]) => ({ article, path }));
  const unmade = placed.filter(({ article, path }) => !isAsBefore(article, path, output, making));
  const left = new Set<A>();
  const problems = [...paths.problems];
  let done = placed.length - unmade.length;
  await onEntry(done, articles.length);
  // Originals are copied while workers make the first articles: this thread would only wait for them.
  const copied = copyingOriginals(
    unmade.map(({ article }) => article),
    originals,
    output,
  );
  const made = making.make(unmade, async ({ article, path }, { value, problems: failed }) => {
    const vanished = value === null ? [] : copied.take(article);
    append(problems, [...failed, ...vanished]);
    if (value === null || vanished.length > 0) left.add(article);
    else {
      const inputs = value.problems.length > 0 ? null : article.inputs;
      const { text } = value;
      backlog.put(() => output.write(`${ENTRIES}/${path}`, text, inputs ?? undefined), text.length);
      append(problems, value.problems);
      if (value.kept !== null) making.take(value.kept, inputs);
    }
    if (value === null) copied.leave(article);
    done += 1;
    await onEntry(done, articles.length);
  });
  await allDone([made.finally(copied.end), copied.ahead().then(ahead)]);
  making.end();
  return { value: placed.flatMap(({ article }) => (left.has(article) ? [] : article)), problems };
}

/** Who hears how many entries are made, where writing waits until there is time, and what this thread does while workers make the articles. */
interface Writing {
  readonly onEntry: (done: number, of: number) => Promise<void>;
  readonly backlog: Backlog;
  readonly ahead: () => Promise<void>;
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

/** What holds for the whole archive. */
export interface ArchiveFiles {
  readonly names: readonly NameEntity[];
  readonly archive: Archive;
  readonly withdrawn: readonly Withdrawal[];
  readonly copies: readonly CopyPair[];
  readonly related: RelatedTable;
  readonly stories: StoryTable;
}

/** Writes the archive's description and tables beside the entries. An empty table has no file, except that of names. */
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
