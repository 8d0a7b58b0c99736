import type { Seed } from "../../records/source.ts";

/** What an importer makes of a file's decoded body. */
type Imported = Pick<Seed, "text" | "blocks" | "dropped">;

/** Reads one format. Pure: bytes, decoding and front matter are dealt with before it. */
export interface Importer {
  /** The endings of the files it reads, in lower case with the dot. */
  readonly extensions: readonly string[];
  read(body: string): Imported;
}
