import { looksAt } from "../write/looks.ts";
import { answering } from "./answering.ts";

/** A worker's thread that looks whether a build and its spare one are as they were written. It loads nothing else, so that it begins at once. */
answering(async (builds: Parameters<typeof looksAt>[0]) => looksAt(builds));
