/** The words of the archive, as the build writes them. */
export interface WordListFile {
  /** In the order of their code units, parted by spaces; each says first how many signs it shares with the last. */
  readonly words: string;
  /** In how many articles each stands. */
  readonly counts: readonly number[];
}

/** A word as the archive spells it, and in how many articles it stands. */
export interface ArchiveWord {
  readonly word: string;
  readonly count: number;
}

/** Unpacks the list of words. */
export function decodeWordList({ words, counts }: WordListFile): ArchiveWord[] {
  let before = "";
  return (words === "" ? [] : words.split(" ")).map((coded, index) => {
    before = before.slice(0, Number.parseInt(coded[0] ?? "0", 36)) + coded.slice(1);
    return { word: before, count: counts[index] ?? 0 };
  });
}
