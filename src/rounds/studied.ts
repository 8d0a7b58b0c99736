import type { NumberedStory } from "../date/stories/story.ts";
import type { Seed } from "../records/source.ts";
import type { NumberedOpening } from "../relate/stories/opening.ts";
import { type CountedWords, countedWords } from "../shared/archiveWords.ts";
import { roomForLists } from "../shared/roomForLists.ts";
import type { Scratch } from "../shared/scratch.ts";
import type { FirstRecord, Gist } from "./first.ts";
import { keeping, type StoredGist } from "./keptGist.ts";
import type { NameRows } from "./nameRows.ts";
import { type NameTable, nameTable } from "./nameTable.ts";
import { type PackedGist, packedGist } from "./packedGist.ts";
import { StudiedArticle } from "./studiedArticle.ts";

/** An article after round 1: what is compared with all others, and a way to its record. */
export interface Studied extends Pick<Gist, "date" | "sketch"> {
  readonly seed: Pick<Seed, "file" | "copies" | "sha256" | "register">;
  readonly title: { readonly value: string };
  readonly story: NumberedStory;
  /** The names that it mentions, as numbers. */
  readonly names: Uint32Array;
  /** The words that its keyphrases are chosen by, as numbers. */
  readonly phraseWords: Uint32Array;
  readonly opening: NumberedOpening;
  /** A hash of all that round 1 made this from; null if nobody knows. */
  readonly key: string | null;
  /** Its record, which may be read from the disk each time. */
  read(): FirstRecord;
}

/** A way to the records of articles. */
export interface Records<S> {
  read(seed: S): FirstRecord;
  /** As `Studied.key`. */
  keyOf(seed: S): string | null;
}

/** What an archive's articles have in common: its words and names, each of which is in memory once. */
export interface Vocabulary {
  /** All words that articles are compared by, and in how many articles each occurs, of all that were added. */
  readonly words: CountedWords;
  readonly names: NameTable;
  /** Gives the words of an article numbers. */
  pack(gist: Gist): StoredGist;
  /** Takes in a gist whose words have their numbers. */
  keep(packed: PackedGist): StoredGist;
  /** Takes in what round 1 says of an article. @param records the same may serve for all articles. */
  add<S extends Studied["seed"]>(seed: S, gist: StoredGist, records: Records<S>): Studied;
}

/** The words and names of an archive as numbers, before its articles are added. */
export interface KnownWords {
  /** The words by their numbers, null for a number that is free. */
  readonly words: readonly (string | null)[];
  /** As `NameTable.rows` gives them. */
  readonly names: NameRows;
}

/** The vocabulary of an archive without articles. @param scratch where their gists are kept; without it they stay in memory. */
export function vocabulary(known: KnownWords | null = null, scratch: Scratch | null = null): Vocabulary {
  const words = countedWords(known?.words);
  const names = nameTable(words, known?.names, scratch);
  const [room, keep] = [roomForLists(), keeping(scratch)];
  return {
    words,
    names,
    keep,
    pack: (gist) => keep(packedGist(gist, words, names, room)),
    add(seed, { counted, kept }, records) {
      words.count(counted);
      return new StudiedArticle(seed, kept, records);
    },
  };
}
