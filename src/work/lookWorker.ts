import { type LastLooks, type Looked, type Looks, lookerAt } from "../write/looks.ts";
import { answering } from "./answering.ts";

/** What to look at; null to look once more at what may have been touched since. */
export type LookTask = Looked | null;

/** What was found of all; or the second time, null if nobody had looked before. */
export type LookAnswer = { readonly all: Looks } | { readonly last: LastLooks | null };

let last: () => LastLooks | null = () => null;

/** A worker's thread that looks whether a build and its spare one are as they were written. It loads nothing else, so that it begins at once. */
answering(async (builds: LookTask): Promise<LookAnswer> => {
  if (builds === null) return { last: last() };
  const looker = lookerAt(builds);
  last = looker.last;
  return { all: looker.looks };
});
