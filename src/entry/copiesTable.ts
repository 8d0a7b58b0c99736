import type { CopyPair } from "../records/copies.ts";
import { jsonFile } from "./jsonList.ts";

/** The file that lists the articles with the same text, beside the entries; there is none if there are none. */
export const COPIES_FILE = "copies.json";

/** The pairs of articles with the same text as JSON, with one on each line. */
export const copiesTable = (pairs: readonly CopyPair[]): Iterable<string> => jsonFile(pairs);

/** The pairs of which both articles are there. */
export const copiesAmong = (pairs: readonly CopyPair[], ids: ReadonlySet<string>): CopyPair[] =>
  pairs.filter(({ articles }) => articles.every((id) => ids.has(id)));
