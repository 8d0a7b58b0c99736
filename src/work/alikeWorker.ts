import { type AlikeTask, alikeFound } from "./alikeTask.ts";
import { answering } from "./answering.ts";

/** A worker's thread that finds related articles and stories. It loads nothing else, so that it begins at once. */
answering(async (task: AlikeTask) => alikeFound(task));
