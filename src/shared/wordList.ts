/** The words of the archive, as the build writes them and the browser reads them. */
export interface WordListFile {
  /**
   * The words in the order of their code units, separated by spaces, and front-coded: each begins with the
   * number of characters (in base 36) that it shares with the word before. "bridge bridges" is "0bridge 6s".
   */
  readonly words: string;
  /** For each word, the number of articles that contain it. */
  readonly counts: readonly number[];
}

/** A word as the archive spells it, and the number of articles that contain it. */
export interface ArchiveWord {
  readonly word: string;
  readonly count: number;
}

/** The most characters that one base 36 digit can count. */
const MAX_SHARED = 35;

/** @param words sorted by their code units. */
export function encodeWordList(words: readonly ArchiveWord[]): WordListFile {
  const coded = words.map(({ word }, index) => {
    const before = words[index - 1]?.word ?? "";
    let shared = 0;
    while (shared < MAX_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
    return shared.toString(36) + word.slice(shared);
  });
  return { words: coded.join(" "), counts: words.map(({ count }) => count) };
}

/** The reverse of `encodeWordList`. */
export function decodeWordList({ words, counts }: WordListFile): ArchiveWord[] {
  let before = "";
  return (words === "" ? [] : words.split(" ")).map((coded, index) => {
    before = before.slice(0, Number.parseInt(coded[0] ?? "0", 36)) + coded.slice(1);
    return { word: before, count: counts[index] ?? 0 };
  });
}
