import type { Outcome } from "../../../problem.ts";
import { refused } from "../refused.ts";

/** The problem of a document that can't be read. @param why as the end of a sentence. */
export const notRead = (file: string, why: string, extension: string): Outcome<null> =>
  refused(file, "document", `Not read, because ${why}: save it again as ${extension}, or save its text.`);
