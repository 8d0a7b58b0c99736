import type { ENTRIES } from "../start/entries.mjs";

/** A kind of tasks: what has to be known of them where they are done on other machines, besides how a thread does them. */
export interface Kind<Task, Result> {
  /** The file of the sources that a worker's thread runs. It answers each task with its result. */
  readonly file: (typeof ENTRIES)[number];
  /** Names a task for a person: "round 1: 2019/a.txt and 127 more". */
  named(task: Task): string;
  /** The task with all that it needs of this machine's files. */
  sent(task: Task): Task;
  /** Its parts, each of which can be done alone: a task that fails isn't done as a whole again. */
  parts(task: Task): readonly Task[];
  /** The result of a task from those of its parts. */
  joined(results: readonly Result[]): Result;
  /**
   * A result as it is found on this machine, when workers have put files of it into a folder beside it; null if one of them isn't there.
   * @param dir that folder; null if there is none.
   * @param isOld whether the result is a former build's: then what is in the files is looked at, too.
   */
  here?(result: Result, dir: string | null, isOld: boolean): Result | null;
  /** What stands for the result of a part that can't be done, if the build can go on without it; null if it can't. */
  without(part: Task, why: string): Result | null;
}

/** A file that workers read besides their settings. */
export interface Attached {
  readonly path: string;
  /** Parts of it that are in memory: threads of this process share them. */
  readonly memory?: readonly SharedArrayBuffer[];
}

/** What a thread is told at its start. */
export const threadData = (settings: unknown, attached: Attached | null): unknown =>
  attached === null ? settings : { settings, attached };

/** "2019/a.txt and 127 more". */
export function namedFirst(names: readonly string[]): string {
  const [first = "nothing", ...others] = names;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
