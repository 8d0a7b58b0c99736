import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../problem.ts";
import type { FolderState } from "../read/folderState.ts";
import { areAsTheyWere, type FreshFiles, freshFiles } from "../read/freshFiles.ts";
import { sha256Of } from "../read/sha256.ts";
import type { Disk } from "./disk.ts";
import { textIfThere } from "./tree.ts";

/** What a build was made from and what it reported, beside the files of the build. It isn't published. */
export const LAST_FILE = "last.json";

const problemSchema = z.object({
  seed: z.string(),
  stage: z.enum([
    "read",
    "parse",
    "date",
    "review",
    "enrich",
    "relate",
    "write",
    "site",
    "search",
  ] satisfies Problem["stage"][]),
  rule: z.string(),
  message: z.string(),
  excerpt: z.string().exactOptional(),
  line: z.number().exactOptional(),
});

const sizeSchema = z.object({
  files: z.number(),
  entries: z.number(),
  bytes: z.number(),
  largest: z.object({ path: z.string(), bytes: z.number() }),
  filesInFolder: z.number(),
});

const outcomeSchema = z.object({
  articles: z.number(),
  withdrawn: z.number(),
  address: z.string().nullable(),
  problems: z.array(problemSchema),
  size: sizeSchema.nullable(),
  zip: z.string().nullable(),
});

const lastSchema = z.object({
  inputs: z.string(),
  fresh: z.array(z.tuple([z.number(), z.string()])),
  outcome: outcomeSchema,
});

/** What a build reports, as the next build repeats it if nothing has changed. */
export type LastOutcome = Readonly<z.infer<typeof outcomeSchema>>;

/** All that a build depends on, without what the disk says of each file of the seeds folder. */
export interface BuildInputs {
  /** A hash of the state of the seeds folder, as it was before anything of it was read, and of everything else: the version of the code, the options. */
  readonly hash: string;
  /** What those of its files hold that can't be known by their times; null if nobody can tell. */
  readonly fresh: FreshFiles | null;
}

/** @param began when the build began, by the clock of the disk. */
export const buildInputs = (seeds: FolderState, settings: readonly string[], began: bigint): BuildInputs => ({
  hash: sha256Of(JSON.stringify([...settings, seeds.hash])),
  fresh: freshFiles(seeds, began),
});

/** The outcome of a build if it was made from the same inputs; null if it wasn't, or nobody can tell. @param seeds the folder, with the state that the inputs are of. */
export function outcomeOf(tree: string, { hash }: BuildInputs, seeds: FolderState): LastOutcome | null {
  try {
    const last = lastSchema.parse(JSON.parse(textIfThere(join(tree, LAST_FILE)) ?? ""));
    const isSame = last.inputs === hash && areAsTheyWere(seeds, last.fresh);
    return isSame ? last.outcome : null;
  } catch {
    return null;
  }
}

/** Notes what a build was made from and what it reported, if the next one can tell whether that is the same. */
export function noteOutcome(
  tree: string,
  { hash, fresh }: BuildInputs,
  outcome: LastOutcome,
  disk: Disk,
): void {
  if (fresh === null) return;
  disk.write(join(tree, LAST_FILE), `${JSON.stringify({ inputs: hash, fresh, outcome })}\n`);
}
