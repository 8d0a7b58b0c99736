import { z } from "zod";
import { sha256Of } from "../read/sha256.ts";
import { ENTRIES } from "../start/entries.mjs";

/** A task as it lies in the queue: where everything is that a worker needs, and where its result belongs. */
export interface QueuedTask {
  /** The code of the build. Another one would make other bytes. */
  readonly version: string;
  /** The archive's folder in the store. */
  readonly folder: string;
  /** The file that a worker's thread runs. */
  readonly file: (typeof ENTRIES)[number];
  /** The hash of the settings, see `StoredSettings`. */
  readonly settings: string;
  /** The hash of the task itself. */
  readonly input: string;
  /** The key of the result. */
  readonly result: string;
  /** Names it for a person. */
  readonly named: string;
}

/** What all tasks of a crew have in common, as it lies in the store. */
export interface StoredSettings {
  readonly data: unknown;
  /** The hashes of the pieces of the file that comes with it; null if none does. */
  readonly attached: readonly string[] | null;
  /** How many MB of memory a thread may use. */
  readonly memory: number;
}

/** Hashes become paths in the store, so nothing else may stand in their place. */
const hash = z.string().regex(/^[0-9a-f]{16,64}$/);

const queued = z.object({
  version: z.string(),
  folder: hash,
  file: z.enum(ENTRIES),
  settings: hash,
  input: hash,
  result: hash,
  named: z.string(),
});

/** @throws when it is no task of ours. */
export const queuedTask = (data: unknown): QueuedTask => queued.parse(data);

/** The key of a result: a hash of all that it depends on. */
export const resultKey = ({
  version,
  file,
  settings,
  input,
}: Pick<QueuedTask, "version" | "file" | "settings" | "input">): string =>
  sha256Of(JSON.stringify([version, file, settings, input]));

/** Why a task wasn't done, where that isn't its own fault: the beginning of what a worker says of it. */
const GONE = "Gone from the store: ";
const NO_STORE = "No store: ";

/** What a task needs isn't in the store, or not as it was. */
export class Gone extends Error {
  constructor(what: string) {
    super(GONE + what);
  }
}

/** The store can't be used. @param why what it says. */
export class NoStore extends Error {
  constructor(why: string, cause: unknown) {
    super(NO_STORE + why, { cause });
  }
}

/** Why a task has failed for good. */
export type Failure =
  | { readonly kind: "gone" }
  /** In words for a person. */
  | { readonly kind: "store"; readonly why: string }
  /** The same, and whether it makes no sense to try again: it has failed several times with an error. */
  | { readonly kind: "task"; readonly why: string; readonly isLast: boolean };

/** @param reason what a worker, or the queue, has said. */
export function failureOf(reason: string): Failure {
  if (reason.startsWith(GONE)) return { kind: "gone" };
  if (reason.startsWith(NO_STORE)) return { kind: "store", why: reason.slice(NO_STORE.length) };
  if (/stalled more than allowable limit/.test(reason))
    return { kind: "task", why: "the worker’s process ended.", isLast: false };
  return { kind: "task", why: reason, isLast: true };
}
