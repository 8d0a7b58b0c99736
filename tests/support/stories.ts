import type { CopyPair } from "../../src/records/copies.ts";
import type { NameEntity } from "../../src/records/names.ts";
import type { Opening } from "../../src/relate/stories/opening.ts";
import { storiesOf } from "../../src/relate/stories/stories.ts";
import type { Told } from "../../src/relate/stories/told.ts";
import { nameTable } from "../../src/rounds/nameTable.ts";
import { mentioned, numbered } from "./numbered.ts";
import { rowOf } from "./records.ts";

/** What a test says of an article. */
interface Given {
  /** The people that it names, and the words that it repeats and begins with. */
  readonly about: string;
  /** Its day, or the first and the last possible one: "2024-03-05/2024-03-09"; nothing is known of "". */
  readonly day: string;
  readonly weekday?: number | null;
  /** What the register says of its story. */
  readonly story?: readonly string[] | null;
}

/** An article whose names and words have no numbers yet. */
interface Unplaced extends Omit<Told, "names" | "places" | "phraseWords" | "opening"> {
  readonly people: readonly string[];
  readonly repeats: readonly string[];
  readonly opening: Opening;
}

/** An article. Words in capitals are people. */
export function told(id: string, { about, day, weekday = null, story = null }: Given): Unplaced {
  const words = about.split(" ");
  const people = words.filter((word) => word !== word.toLowerCase());
  const [earliest = null, latest = earliest] = day === "" ? [] : day.split("/");
  return {
    id,
    seed: { file: `${id}.txt`, copies: [], register: story && rowOf({ file: `${id}.txt`, story }) },
    date: { earliest, latest },
    people,
    repeats: words.filter((word) => word === word.toLowerCase()),
    opening: { words: words.map((word) => word.toLowerCase()), weekday },
  };
}

const NAME = { type: "person", aliases: [], mentions: 2, articles: 2, confidence: 1 } as const;

/** Two articles with the same text, by their ids: word for word, if nothing else is said. */
type Copy = readonly [string, string] | CopyPair;

const isPair = (copy: Copy): copy is CopyPair => "articles" in copy;

/** What is found in an archive of these articles. */
export const found = (articles: readonly Unplaced[], copies: readonly Copy[] = []) =>
  storiesOf(...archiveOf(articles, copies));

/** An archive of these articles. */
export function archiveOf(
  articles: readonly Unplaced[],
  copies: readonly Copy[] = [],
): Parameters<typeof storiesOf> {
  const words = numbered(articles.map(({ opening }) => opening.words));
  const numbers = (some: readonly string[]) => Uint32Array.from(some, words.numberOf);
  const people = [...new Set(articles.flatMap((one) => one.people))];
  const records = nameTable(words);
  const placed = articles.map(({ repeats, opening, people: named, ...one }) => ({
    ...one,
    names: Uint32Array.from(named, (text) => records.numberOf(mentioned(text))),
    phraseWords: numbers(repeats),
    opening: { ...opening, words: numbers(opening.words) },
    places: Uint32Array.from(named, (text) => people.indexOf(text)),
  }));
  const pairs = copies.map(
    (copy): CopyPair =>
      isPair(copy)
        ? copy
        : { articles: copy, kind: "copy", ...{ words: [90, 90], same: [90, 90], isGiven: false } },
  );
  const names = people.map((name): NameEntity => ({ ...NAME, id: name.toLowerCase(), name }));
  return [placed, { words, names, records, copies: pairs }];
}

/** The stories of several articles, as "a b". */
export const storyList = ({ value }: ReturnType<typeof found>): string[] =>
  value.stories.filter(({ articles }) => articles.length > 1).map(({ articles }) => articles.join(" "));

/** The threads by the first articles of their stories, as "a c". */
export const threadList = ({ value }: ReturnType<typeof found>): string[] => {
  const first = new Map(value.stories.map(({ id, articles }) => [id, articles[0] ?? ""]));
  return value.threads.map(({ stories }) => stories.map((id) => first.get(id) ?? "").join(" "));
};
