import type { CopyPair } from "../records/copies.ts";
import type { NameEntity } from "../records/names.ts";
import type { ArchiveWords } from "../shared/archiveWords.ts";
import type { Scratch } from "../shared/scratch.ts";
import type { NameRecords } from "./names/records.ts";
import type { SubjectVectors } from "./related/vectors.ts";

/** What is known of an archive when its articles are compared. */
export interface KnownArchive {
  /** Its words, and in how many articles each occurs. */
  readonly words: ArchiveWords;
  readonly names: readonly NameEntity[];
  /** The names as its articles mention them. */
  readonly records: Pick<NameRecords, "cell" | "forget">;
  readonly copies: readonly CopyPair[];
  /** What its articles are about, from `subjectsOf`; worked out where it is missing. */
  readonly subjects?: SubjectVectors;
  /** Keeps vectors of a large archive; without it they are in memory. */
  readonly scratch?: Scratch | null;
}
