import type { Seed } from "../../records/source.ts";

/** What an importer makes of a file's decoded body. */
type Imported = Pick<Seed, "text" | "blocks" | "dropped">;

/** Reads one format. It gets the decoded text without the front matter, and is pure. */
export interface Importer {
  /** The file extensions that it reads, in lower case with the dot. */
  readonly extensions: readonly string[];
  read(body: string): Imported;
}
