import { type LastLook, type LastLooks, looksAtLast } from "../write/lastLook.ts";
import { type Looked, type Looks, looksAt } from "../write/looks.ts";
import { answering } from "./answering.ts";

/** What to look at. */
export type LookTask = { readonly all: Looked } | { readonly last: LastLook };

/** What was found of it. */
export type LookAnswer = { readonly all: Looks } | { readonly last: LastLooks };

/** A worker's thread that looks whether builds are as they were written. It loads nothing else, so that it begins at once. */
answering(
  async (task: LookTask): Promise<LookAnswer> =>
    "all" in task ? { all: looksAt(task.all) } : { last: looksAtLast(task.last) },
);
