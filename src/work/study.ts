import type { Problem } from "../problem.ts";
import { REGISTER_FILE } from "../read/register.ts";
import { sha256Of } from "../read/sha256.ts";
import type { RegisterRow } from "../records/source.ts";
import type { StoredGist } from "../rounds/keptGist.ts";
import type { Prepared, Settings } from "../rounds/settings.ts";
import type { Records, Studied, Vocabulary } from "../rounds/studied.ts";
import type { Scratch } from "../shared/scratch.ts";
import type { Backlog } from "./backlog.ts";
import { batchesOf, batchSize } from "./batches.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import type { BookEntry, GistBook } from "./gistBook.ts";
import { abandonedResult, type Job, runJob, runJobNow, withContent } from "./job.ts";
import { recordOf, type Summary, summaryOf } from "./jobResult.ts";
import { type Kind, namedFirst } from "./kind.ts";
import { type KnownFile, keepingFiles, type StudyFile } from "./knownFile.ts";
import type { StartWorkers } from "./pool.ts";

/** With what a build works. */
export interface Work {
  /** How many workers may run at once. With one, all is done in the main one. */
  readonly jobs: number;
  readonly cache: Cache;
  /** When the build began, in ns, by the clock of the disk. */
  readonly began: bigint;
  /** For how many articles or pages workers are started. */
  readonly fewest: number;
  /** Starts them: on this machine, or on others. */
  readonly start: StartWorkers;
  /** How many times as much as the usual is sent to a worker at once, at most. */
  readonly largest: number;
  /** Gives the file for what is compared of so many articles; null if it stays in memory, as all does without this. */
  readonly scratch?: (articles: number) => Scratch | null;
  /** Gets what can wait until the workers have enough to do. */
  readonly backlog: Backlog;
}

/** How many files, and about how many bytes of them, are sent to a worker at once. */
const BATCH = { items: 16, bytes: 300_000 };

/** What round 1 found in one file. */
interface StudiedFile extends Pick<Summary, "isArticle" | "problems"> {
  readonly file: StudyFile;
  /** Null if it is no article, or our code failed at it. */
  readonly studied: Studied | null;
}

/** What round 1 found in each file of a folder, in their order. */
export interface StudiedFiles {
  readonly files: readonly StudiedFile[];
  /** How many of them a former build didn't know. */
  readonly changed: number;
}

/** What files are studied with, and what is waited for before many of them are, and before anything of them is kept: it throws if that would be for nothing. */
interface Studying {
  readonly prepared: Prepared;
  readonly book: GistBook;
  readonly begin: () => Promise<unknown>;
}

/**
 * Round 1 of all files of a folder, in workers if there is much to do. What a former build found in the same bytes, with the
 * same settings and by the same code, is taken from the cache.
 * @param onFile is called after each file and waited for.
 */
export async function studyFiles(
  files: readonly StudyFile[],
  { prepared, book, begin }: Studying,
  work: Work,
  onFile: (done: number, of: number) => Promise<void>,
): Promise<StudiedFiles> {
  const { cache } = work;
  const { settings, knowledge } = prepared;
  const version = versionOf(settings);
  const found: StudiedFile[] = [];
  const entries: BookEntry[] = [];
  const missing: Missing[] = [];
  const keep = keepingFiles(work.scratch?.(files.length) ?? null);
  const add = adding(book.vocabulary, keep, recordsOf(cache, knowledge));
  let done = 0;
  const take = (index: number, file: StudyFile, entry: BookEntry) => {
    const { packed, isArticle, problems } = entry;
    const studied = packed && add(file, entry, packed);
    found[index] = { file, studied, isArticle, problems: onLine(problems, file.register) };
    entries[index] = entry;
    done += 1;
    return onFile(done, files.length);
  };
  const takeSummary = ({ index, key, ...file }: Missing, { gist, isArticle, problems, sha256 }: Summary) => {
    const packed = gist && book.vocabulary.pack(gist);
    return take(index, file, { key, isArticle, sha256, problems, packed });
  };
  for (const [index, file] of files.entries()) {
    const key = keyOf(version, file);
    const entry = cache.has(key) ? book.get(key) : null;
    const result = entry === null ? cache.get(key) : null;
    if (entry !== null) await take(index, file, entry);
    else if (result === null) missing.push({ ...file, index, key });
    else await takeSummary({ ...file, index, key }, summaryOf(result));
  }
  const abandoned = new Set<string>();
  const onDone = (it: Missing, result: Uint8Array) => {
    const summary = summaryOf(result);
    if (summary.isAbandoned) abandoned.add(it.key);
    else cache.put(it.key, result);
    return takeSummary(it, summary);
  };
  await studyMissing(missing, { prepared, begin }, work, onDone);
  // What is kept takes the place of what the last build kept. A build that is refused should leave that.
  await begin();
  book.keep(entries.filter(({ key }) => !abandoned.has(key)));
  return { files: found, changed: missing.length };
}

/** Takes articles into the vocabulary of their archive. */
function adding({ add }: Vocabulary, keep: ReturnType<typeof keepingFiles>, records: Records<KnownFile>) {
  return (file: StudyFile, { key, sha256 }: BookEntry, packed: StoredGist): Studied => {
    const known = keep(file, key);
    if (sha256 === file.sha256) return add(known, packed, records);
    // Where names are shortened, the article is known by another hash than its file.
    return add(keep({ ...file, sha256 }, key), packed, { ...records, read: () => records.read(known) });
  };
}

/** Does round 1 of the files that aren't known. */
async function studyMissing(
  files: readonly Missing[],
  { prepared, begin }: Omit<Studying, "book">,
  work: Work,
  onDone: (it: Missing, result: Uint8Array) => Promise<void>,
): Promise<void> {
  const { settings, knowledge } = prepared;
  const areMany = files.length >= work.fewest;
  if (areMany) await begin();
  if (areMany && work.jobs > 1) await inWorkers(files, { ...work, settings }, onDone);
  else for (const it of files) await onDone(it, await runJob(it, knowledge()));
}

/** Reads the record of one file or another. It is made apart from all else, which it would keep in memory. */
function recordsOf(cache: Cache, knowledge: Prepared["knowledge"]): Records<KnownFile> {
  return {
    read(seed) {
      const { file, path, member, sha256, bytes, register, conceals } = seed;
      const job = { file, path, sha256, bytes, register, conceals, ...(member && { member }) };
      return recordOf(cache.get(seed.key) ?? runJobNow(job, knowledge()), seed);
    },
    keyOf: ({ key }) => key,
  };
}

/** Does round 1 of some files in workers. */
async function inWorkers(
  files: readonly Missing[],
  { jobs, start, largest, settings }: Work & { readonly settings: Settings },
  onDone: (it: Missing, result: Uint8Array) => Promise<void>,
): Promise<void> {
  const batches = batchesOf(files, batchSize(BATCH, files.length, largest), ({ bytes }) => bytes);
  const workers = start({ kind: FILES, count: jobs, data: settings });
  try {
    await workers.run(batches, jobsOf, async (batch, results) => {
      for (const [index, it] of batch.entries()) {
        const result = results[index];
        if (result) await onDone(it, result);
      }
    });
  } finally {
    await workers.close();
  }
}

/** Round 1 of a batch of files. */
const FILES: Kind<readonly Job[], readonly Uint8Array[]> = {
  file: "src/work/studyWorker.ts",
  named: (jobs) => `round 1: ${namedFirst(jobs.map(({ file }) => file))}`,
  sent: (jobs) => jobs.map(withContent),
  parts: (jobs) => jobs.map((job) => [job]),
  joined: (results) => results.flat(),
  without: (jobs, why) => jobs.map((job) => abandonedResult(job, why)),
};

/** The register's rows and paths are copied; the bytes of a file are read by the worker itself. */
const jobsOf = (files: readonly Missing[]): readonly Job[] =>
  files.map(({ file, path, member, sha256, bytes, register, conceals }) => ({
    ...{ file, path, sha256, bytes, register, conceals },
    ...(member && { member }),
  }));

/** A file with its place in the list and its key in the cache. */
interface Missing extends StudyFile {
  readonly index: number;
  readonly key: string;
}

const hashOf = (value: unknown): string => sha256Of(JSON.stringify(value));

/** What all of round 1 depends on besides the files. */
const versionOf = ({ archive: { language, timezone }, bounds, facts }: Settings): string =>
  hashOf([codeVersion(), language, timezone, bounds, facts]);

/** What the results of a file depend on. The register's row may stand on any line. */
function keyOf(version: string, { file, sha256, register, conceals, member }: StudyFile): string {
  const row = register && { ...register, line: 0 };
  return `round 1 ${hashOf([version, sha256, file, row, conceals, member?.piece ?? null])}`;
}

/** Problems with the register's row, on the line where it stands now. */
function onLine(problems: readonly Problem[], row: RegisterRow | null): readonly Problem[] {
  if (row === null) return problems;
  return problems.map((problem) =>
    problem.seed === REGISTER_FILE ? { ...problem, line: row.line } : problem,
  );
}
