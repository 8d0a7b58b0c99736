import type { Outcome } from "../../problem.ts";
import type { Seed } from "../../records/source.ts";
import type { Later } from "../../shared/later.ts";

/** A file as it lies in the seeds folder, or as a container of files holds it. */
export interface SeedFile {
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What an importer makes of a file. */
export type Imported = Pick<Seed, "encoding" | "text" | "blocks" | "dropped" | "frontMatter" | "details">;

/**
 * Reads one format: what the file says of the article, and its text. It is pure. What can't be read as an article is null with
 * a problem that says why and what to do; what can't be used of it is named in a problem, and the rest is read.
 */
export type Importer = (file: SeedFile) => Later<Outcome<Imported | null>>;
