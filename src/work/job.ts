import { readFileSync } from "node:fs";
import { attempt, attemptLater } from "../attempt.ts";
import { abandoned, type Outcome, type Problem } from "../problem.ts";
import { anonymisedSeed } from "../read/anonymise/seed.ts";
import { shortenerOf } from "../read/anonymise/shortener.ts";
import type { Member } from "../read/containers/member.ts";
import { reason } from "../read/ordinaryFile.ts";
import { readSeed, seedBytes, seedOf, unreadable } from "../read/seeds.ts";
import type { RegisterRow, Seed } from "../records/source.ts";
import { type FirstKnowledge, firstRound } from "../rounds/first.ts";
import { resultOf } from "./jobResult.ts";

/** A file that round 1 is to read. */
export interface Job {
  readonly file: string;
  /** Its path on this machine; of an article in a file with many, that of the file. */
  readonly path: string;
  /** Where it is in a file that holds many articles; absent for a file of its own. */
  readonly member?: Member;
  /** Of the bytes that it had when the folder was listed. */
  readonly sha256: string;
  readonly bytes: number;
  readonly register: RegisterRow | null;
  /** The names of private people that are shortened in it. */
  readonly conceals: readonly string[];
  /** What it holds, or why it can't be read, for another machine, which doesn't see the file. */
  readonly content?: Uint8Array | { readonly why: string };
}

/** Reads one file and does all of round 1 with it. @returns its results, as they are sent and kept. */
export async function runJob(job: Job, knowledge: FirstKnowledge): Promise<Uint8Array> {
  const read = await attemptLater(job.file, "read", () => readJob(job));
  return studied(job, read, knowledge);
}

/**
 * The same at once, for somebody who can't wait.
 * @throws for a format that can't be read without waiting.
 */
export function runJobNow(job: Job, knowledge: FirstKnowledge): Uint8Array {
  const read = attempt(job.file, "read", () => readJob(job));
  if (read.value instanceof Promise)
    throw new Error("what was read of it has gone from the cache while it was needed: build again");
  return studied(job, { ...read, value: read.value }, knowledge);
}

function readJob(job: Job): ReturnType<typeof readSeed> {
  const { file, content, member } = job;
  if (content === undefined) return readSeed(job, readFileSync);
  if ("why" in content) return unreadable(file, content.why);
  return seedOf({ file, bytes: content }, member?.piece ?? null);
}

/** A job that needs no file of this machine. */
export function withContent(job: Job): Job {
  try {
    return { ...job, content: seedBytes(job, readFileSync) };
  } catch (error) {
    return { ...job, content: { why: reason(error) } };
  }
}

/** What stands for the result of a file at which the workers of other machines have ended. */
export function abandonedResult({ file, sha256 }: Job, why: string): Uint8Array {
  const problems = [abandoned(file, "read", why)];
  return resultOf({ isArticle: false, sha256, problems, gist: null, isAbandoned: true }, null);
}

/** Round 1 of a file that was read. */
function studied(
  job: Job,
  read: Outcome<Outcome<Seed | null> | null>,
  knowledge: FirstKnowledge,
): Uint8Array {
  const found = read.value?.value ?? null;
  const { sha256 } = job;
  const none = { isArticle: false, sha256, gist: null };
  if (found === null)
    return resultOf({ ...none, problems: withoutExcerpts(read.value?.problems ?? read.problems, job) }, null);
  if (found.sha256 !== sha256) return resultOf({ ...none, problems: [changed(job)] }, null);
  const { value: seed, problems } = concealed({ ...found, register: job.register }, job, knowledge);
  const first = firstRound(seed, knowledge);
  const { gist, record } = first.value ?? { gist: null, record: null };
  const all = [...withoutExcerpts(read.value?.problems ?? [], job), ...problems, ...first.problems];
  return resultOf({ isArticle: true, sha256: seed.sha256, problems: all, gist }, record);
}

/** Nothing after this sees the names that are concealed. */
function concealed(seed: Seed, { conceals }: Job, { names }: FirstKnowledge): Outcome<Seed> {
  return conceals.length === 0
    ? { value: seed, problems: [] }
    : anonymisedSeed(seed, shortenerOf(conceals, names.common));
}

/** What is wrong with a file, without quoting it if names in it are concealed. */
function withoutExcerpts(problems: readonly Problem[], { conceals }: Job): readonly Problem[] {
  return conceals.length === 0 ? problems : problems.map(({ excerpt: _, ...problem }) => problem);
}

function changed({ file }: Job): Problem {
  const message = "Not read, because it was changed in this moment: build again.";
  return { seed: file, stage: "read", rule: "unreadable", message };
}
