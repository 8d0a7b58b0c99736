import type { Report } from "../cli/report.ts";
import type { Problem } from "../problem.ts";
import { type Concealment, concealmentOf, namesEverywhere } from "../read/anonymise/concealment.ts";
import { namedElsewhere } from "../read/anonymise/namedElsewhere.ts";
import type { StoredMember } from "../read/containers/member.ts";
import {
  concealedTables,
  type InputOptions,
  readTables,
  renamed,
  type Tables,
  type Withdrawn,
  withdrawals,
} from "../read/input.ts";
import { joinRegister } from "../read/joinRegister.ts";
import type { StudiedArchive } from "../rounds/inMemory.ts";
import { prepare } from "../rounds/settings.ts";
import { counted } from "../shared/plurals.ts";
import { fileTimes } from "./fileTimes.ts";
import { type FolderFile, type FolderFiles, folderFiles } from "./folderFiles.ts";
import { openGistBook } from "./gistBook.ts";
import type { StudyFile } from "./knownFile.ts";
import { refuseLowMemory } from "./memory.ts";
import { withNames } from "./namedFiles.ts";
import { type StudiedFiles, studyFiles, type Work } from "./study.ts";

/** What round 1 has found in a folder. */
export interface StudiedFolder extends StudiedArchive {
  readonly tables: Tables & { readonly withdrawn: readonly Withdrawn[]; readonly concealment: Concealment };
  /** The articles in files that hold many, by their names. */
  readonly members: ReadonlyMap<string, StoredMember>;
  /** What can't be read, in the folder and in its tables. */
  readonly unread: readonly Problem[];
}

/**
 * Round 1: reads a folder's tables and files, and studies each article by itself.
 * @param begin is waited for before many articles are studied, and before anything is kept for the next build: it throws if that would be for nothing.
 * @throws when the folder can't be listed, or Node may use too little memory for so many articles.
 */
export async function studyFolder(
  options: InputOptions,
  work: Work,
  report: Report,
  begin: () => Promise<unknown>,
): Promise<StudiedFolder> {
  const reading = report.stage("read");
  const { tables: whole, register, problems: inOrder } = readTables(options);
  const seen = options.seen?.() ?? null;
  const times = fileTimes(work.cache, work.began, seen);
  const onFile = (done: number, of: number) => void reading.progress(done, of);
  const folder = await folderFiles(options.seeds, register, { times, seen }, onFile);
  const { commonWords } = whole.nameLists;
  const listed = await withNames(
    [...folder.files, ...folder.withdrawn],
    namesEverywhere(register),
    commonWords,
    work.cache,
  );
  const concealment = concealmentOf(listed, register, commonWords);
  const [tables, rows] = [concealedTables(whole, concealment), concealment.rows(register)];
  const files = joinRegister(folder.files.map(renamed(concealment)), rows).value.map((file) =>
    studyFile(file, concealment.of(file.file)?.names ?? NO_NAMES),
  );
  reading.end(counted(folder.files.length, "file"));
  refuseLowMemory(folder.files.length);

  const studying = report.stage("analyse");
  const book = openGistBook(work.cache, work.scratch?.(folder.files.length));
  const prepared = prepare(tables);
  const of = { prepared, book, begin };
  const studied = await studyFiles(files, of, work, studying.progress);
  const withdrawnNames = new Set(folder.withdrawn.flatMap(({ file, copies }) => [file, ...copies]));
  times.keep((file) => concealment.of(file) !== null || withdrawnNames.has(file));
  const read = studied.files.filter(({ isArticle }) => isArticle).map(({ file }) => file);
  studying.end(analysed(read.length, studied));

  const joined = joinRegister([...read, ...folder.withdrawn.map(renamed(concealment))], rows);
  const articles = studied.files.flatMap(({ studied }) => studied ?? []);
  const { nameOf } = book.vocabulary.names;
  const named = concealment.isEmpty
    ? []
    : articles.map(({ seed, names }) => ({ seed, names: Array.from(names, nameOf) }));
  const inOthers = namedElsewhere(named, concealment);
  return {
    tables: { ...tables, withdrawn: withdrawals(joined.value, rows), concealment },
    articles,
    members: folder.members,
    vocabulary: book.vocabulary,
    prepared,
    unread: [...inOrder(readingProblems(folder, studied), joined.problems), ...inOthers],
    problems: studied.files.flatMap(({ problems }) => problems),
  };
}

const NO_NAMES: readonly string[] = [];

/** A file to be studied. Each property by its name, as it stays for each article: V8 notes the form of each object that is a copy of another one with more. */
function studyFile(
  { file, path, bytes, sha256, register, place, member, copies: given }: FolderFile,
  conceals: readonly string[],
): StudyFile {
  const copies = given.length === 0 ? NO_NAMES : given;
  return member === undefined
    ? { file, path, bytes, sha256, register, place, copies, conceals }
    : { file, path, bytes, sha256, register, place, copies, conceals, member };
}

/** "10,000 articles, 3 changed": changed are those that the last build didn't know as they are now. */
function analysed(articles: number, { files, changed }: StudiedFiles): string {
  return `${counted(articles, "article")}${changed < files.length ? `, ${changed} changed` : ""}`;
}

/** The problems with reading the files, in the order of the files. */
function readingProblems({ problems, byPlace }: FolderFiles, { files }: StudiedFiles): Problem[] {
  const own = files.map(
    ({ file, problems }) => [file.place, problems.filter(({ stage }) => stage === "read")] as const,
  );
  const inOrder = [...byPlace, ...own].sort(([one], [other]) => one - other);
  return [...problems, ...inOrder.flatMap(([, ofFile]) => ofFile)];
}
