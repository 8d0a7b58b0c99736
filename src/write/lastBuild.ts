import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../problem.ts";
import type { FolderState } from "../read/folderState.ts";
import { sha256Of } from "../read/sha256.ts";
import type { Disk } from "./disk.ts";
import { textIfThere } from "./tree.ts";
import { stateOf } from "./treeList.ts";

/** What a build was made from and what it reported, beside the files of the build. It isn't published. */
const LAST_FILE = "last.json";

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

const outcomeSchema = z.object({
  articles: z.number(),
  withdrawn: z.number(),
  address: z.string().nullable(),
  problems: z.array(problemSchema),
});

const lastSchema = z.object({ inputs: z.string(), outcome: outcomeSchema });

/** What a build reports, as the next build repeats it if nothing has changed. */
export type LastOutcome = Readonly<z.infer<typeof outcomeSchema>>;

/** All that a build depends on. */
export interface BuildInputs {
  /** The seeds folder, as it was before anything of it was read. */
  readonly seeds: FolderState;
  /** Everything else: the version of the code, the options. */
  readonly settings: readonly string[];
}

const hashOf = ({ seeds, settings }: BuildInputs) => sha256Of(JSON.stringify([settings, seeds.lines]));

/** The outcome of a build if it was made from the same inputs; null if it wasn't, or nobody can tell. */
export function outcomeOf(tree: string, inputs: BuildInputs): LastOutcome | null {
  try {
    const last = lastSchema.parse(JSON.parse(textIfThere(join(tree, LAST_FILE)) ?? ""));
    return last.inputs === hashOf(inputs) ? last.outcome : null;
  } catch {
    return null;
  }
}

/** The name of a file that is written only to ask the disk for the time. */
const CLOCK_FILE = "clock.tmp";

/** Disks keep times more or less exactly; the least exact, FAT, counts in steps of two seconds. */
const STEP = 3_000_000_000n;

/**
 * Whether every seed is older than now, by the disk's own clock, so that whatever is written from now on has another time. A
 * file that was written in the moment before may be written again without a trace. To be asked just after the state of the
 * seeds folder was taken.
 */
export function areSeedsOlder(tree: string, { written, changed }: FolderState, disk: Disk): boolean {
  const path = join(tree, CLOCK_FILE);
  disk.write(path, "");
  const now = BigInt(Math.floor((stateOf(path)?.time ?? 0) * 1e6));
  disk.removeFile(path);
  return written + STEP < now && changed < now;
}

/** Notes what a build was made from and what it reported. */
export function noteOutcome(tree: string, inputs: BuildInputs, outcome: LastOutcome, disk: Disk): void {
  disk.write(join(tree, LAST_FILE), `${JSON.stringify({ inputs: hashOf(inputs), outcome })}\n`);
}
