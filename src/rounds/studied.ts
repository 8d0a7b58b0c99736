import { type NumberedStory, numberedStory } from "../date/stories/story.ts";
import type { WordCounts } from "../enrich/keyphrases/find.ts";
import type { Seed } from "../records/source.ts";
import type { CountedName } from "../relate/names/counted.ts";
import { type Numbering, numbering } from "../shared/numbering.ts";
import type { FirstRecord, Gist } from "./first.ts";

/** An article after round 1: what is compared with all others, and a way to its record. */
export interface Studied extends Pick<Gist, "date" | "sketch" | "opening"> {
  readonly seed: Pick<Seed, "file" | "copies" | "sha256" | "register">;
  readonly title: { readonly value: string };
  readonly story: NumberedStory;
  readonly names: readonly CountedName[];
  /** The words that its keyphrases are chosen by. */
  readonly phraseWords: readonly string[];
  /** A hash of all that round 1 made this from; null if nobody knows. */
  readonly key: string | null;
  /** Its record, which may be read from the disk each time. */
  read(): FirstRecord;
}

/** What an archive's articles have in common: its words and names, each of which is in memory once. */
export interface Vocabulary {
  /** The words of the stories. */
  readonly terms: Numbering;
  /** In how many articles each word occurs, of all that were added. */
  readonly words: WordCounts;
  /** Takes in what round 1 says of an article. */
  add(seed: Studied["seed"], gist: Gist, read: () => FirstRecord, key: string | null): Studied;
}

/** The vocabulary of an archive without articles. */
export function vocabulary(): Vocabulary {
  const terms = numbering();
  const names = new Map<string, CountedName[]>();
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  let articles = 0;
  const once = (word: string) => written.get(word) ?? word;
  const shared = (name: CountedName): CountedName => {
    const alike = names.get(name.text);
    const known = alike?.find((one) => isSame(one, name));
    if (known) return known;
    if (alike) alike.push(name);
    else names.set(name.text, [name]);
    return name;
  };
  return {
    terms,
    get words() {
      return { articles, byWord: counts };
    },
    add(seed, { title, date, story, words, phraseWords, names: own, sketch, opening }, read, key) {
      articles += 1;
      for (const word of words) {
        const count = counts.get(word);
        if (count === undefined) written.set(word, word);
        counts.set(word, (count ?? 0) + 1);
      }
      const [value, numbered] = [{ value: title }, numberedStory(story, terms)];
      return {
        seed,
        title: value,
        date,
        story: numbered,
        names: own.map(shared),
        sketch,
        // Each word is in memory once.
        phraseWords: phraseWords.map(once),
        opening: { ...opening, words: opening.words.map(once) },
        key,
        read,
      };
    },
  };
}

/** Whether two names with the same words are the same in all else. A key made of it for each name took half of the time here. */
const isSame = (one: CountedName, other: CountedName): boolean =>
  one.count === other.count &&
  one.value === other.value &&
  one.type === other.type &&
  one.confidence === other.confidence &&
  one.origin === other.origin;
