import { deserialize, serialize } from "node:v8";
import type { Problem } from "../problem.ts";
import { sha256Of } from "../read/sha256.ts";
import type { StoredGist } from "../rounds/keptGist.ts";
import type { NameRows } from "../rounds/nameRows.ts";
import { eachNameWord } from "../rounds/nameTable.ts";
import { eachNumber, type GistRest } from "../rounds/packedGist.ts";
import { type KnownWords, type Vocabulary, vocabulary } from "../rounds/studied.ts";
import type { Scratch } from "../shared/scratch.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import { NOTHING } from "./inBytes.ts";
import { type KnownPage, keepOnPages } from "./onPages.ts";

/*
 * The gists of all articles of the last build, so that a build needn't read one result after the other and look up each word:
 *
 *     the first page   the words and names of the archive by their numbers, and the names of the other pages
 *     other pages      about 128 gists each, whose words are numbers
 *
 * A number keeps its word as long as any article has it, so an article that changes changes the first page and two others. On which page an article stands
 * follows from its key. A word or name that no article has any more is taken off the first page: it may be of an article that was taken down. For the
 * same reason a page takes the place of the one that was there before; its name, which follows from what is on it, tells whether it is of the same build as the first page.
 */

/** What round 1 said of a file. */
export interface BookEntry {
  readonly key: string;
  readonly isArticle: boolean;
  readonly sha256: string;
  readonly problems: readonly Problem[];
  /** Null if it is no article, or our code failed at it. */
  readonly packed: StoredGist | null;
}

export interface GistBook {
  /** Of the archive; the words of the last build have the same numbers as then. */
  readonly vocabulary: Vocabulary;
  /** What the last build knew of a file. @param key says all that it depends on. */
  get(key: string): BookEntry | null;
  /** Keeps what this build knows of all files for the next one. */
  keep(entries: readonly BookEntry[]): void;
}

/** The first page, as it is kept. The words are lists written as JSON, which is read faster: several, as a text of V8 ends at 512 MB. */
interface FirstPage {
  readonly words: readonly string[];
  readonly names: NameRows;
  readonly pages: readonly string[];
}

/** Another page, as it is kept. */
interface Page {
  readonly name: string;
  /** `Row[]` as JSON. */
  readonly rows: string;
  /** The lists of the entries one after the other, and how long each is. */
  readonly lists: Uint32Array;
  readonly counted: Uint32Array;
  readonly lengths: Uint32Array;
}

/** An entry without its lists. */
type Row = readonly [
  key: string,
  isArticle: boolean,
  sha256: string,
  problems: readonly Problem[],
  rest: GistRest | null,
];

/**
 * Opens the book of the last build; an empty one if there is none. What can't be read of it is missing.
 * @param scratch where the gists of this build are kept; without it they stay in memory.
 */
export function openGistBook(cache: Cache, scratch: Scratch | null = null): GistBook {
  const firstKey = `the gists of the last build ${codeVersion()}`;
  const keyOf = (at: number) => `${firstKey}, page ${at}`;
  const bytes = cache.get(firstKey);
  const first: FirstPage | null = bytes && deserialize(bytes);
  const known: KnownWords | null = first && { words: wordsIn(first), names: first.names };
  const words = vocabulary(known, scratch);
  const entries = new Map<string, BookEntry>();
  const pages = (first?.pages ?? []).map((name, at) => knownPage(name, cache.get(keyOf(at)), words, entries));
  return {
    vocabulary: words,
    get: (key) => entries.get(key) ?? null,
    keep(now) {
      const write = (on: readonly BookEntry[], at: number): KnownPage => {
        const page = pageOf(on);
        cache.put(keyOf(at), serialize(page));
        return { name: page.name, keys: on.map(({ key }) => key) };
      };
      const next = keepOnPages(now, pages, write, (at) => cache.put(keyOf(at), NOTHING));
      if (next === null) return;
      const page: FirstPage = { ...needed(now, words), pages: next.map(({ name }) => name) };
      cache.put(firstKey, serialize(page));
    },
  };
}

/** Reads a page; null if it isn't there, or is of another build. @param into gets its entries. */
function knownPage(
  name: string,
  bytes: Uint8Array | null,
  { keep }: Vocabulary,
  into: Map<string, BookEntry>,
): KnownPage | null {
  if (bytes === null || bytes.length === 0) return null;
  const page: Page = deserialize(bytes);
  if (page.name !== name) return null;
  const rows: readonly Row[] = JSON.parse(page.rows);
  // Copied, as the words that are counted aren't needed for long.
  const [lists, counted] = [page.lists.slice(), page.counted.slice()];
  let [fromList, fromCounted] = [0, 0];
  const keys = rows.map(([entry, isArticle, sha256, problems, rest], at) => {
    const [toList, toCounted] = [
      fromList + (page.lengths[2 * at] ?? 0),
      fromCounted + (page.lengths[2 * at + 1] ?? 0),
    ];
    const packed =
      rest &&
      keep({
        counted: counted.subarray(fromCounted, toCounted),
        lists: lists.subarray(fromList, toList),
        rest,
      });
    [fromList, fromCounted] = [toList, toCounted];
    into.set(entry, { key: entry, isArticle, sha256, problems, packed });
    return entry;
  });
  return { name, keys };
}

function pageOf(entries: readonly BookEntry[]): Page {
  const rows = entries.map(
    ({ key, isArticle, sha256, problems, packed }): Row => [
      key,
      isArticle,
      sha256,
      problems,
      packed?.rest ?? null,
    ],
  );
  const lists = entries.map(({ packed }) => packed?.lists ?? NONE);
  const counted = entries.map(({ packed }) => packed?.counted ?? NONE);
  const page = {
    rows: JSON.stringify(rows),
    lists: joined(lists),
    counted: joined(counted),
    lengths: Uint32Array.from(lists.flatMap(({ length }, at) => [length, counted[at]?.length ?? 0])),
  };
  return { name: sha256Of(serialize(page)), ...page };
}

const NONE = new Uint32Array();

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}

/** The words and names that some entries have. */
function needed(
  entries: readonly BookEntry[],
  { words, names }: Vocabulary,
): Pick<FirstPage, "words" | "names"> {
  const hasWord = new Uint8Array(words.size());
  const hasName = new Uint8Array(names.size());
  const needWord = (word: number) => {
    hasWord[word] = 1;
  };
  const needName = (name: number) => {
    hasName[name] = 1;
  };
  for (const { packed } of entries)
    if (packed) {
      const { counted } = packed;
      for (let at = 0; at < counted.length; at += 1) hasWord[counted[at] ?? 0] = 1;
      eachNumber(packed, needWord, needName);
    }
  const rows = names.rows((name) => hasName[name] === 1);
  eachNameWord(rows, needWord);
  const lists = Array.from({ length: Math.ceil(words.size() / LIST) }, (_, list) => {
    const length = Math.min(LIST, words.size() - list * LIST);
    return Array.from({ length }, (_, at) =>
      hasWord[list * LIST + at] ? words.wordOf(list * LIST + at) : null,
    );
  });
  return { words: lists.map((list) => JSON.stringify(list)), names: rows };
}

/** So many words are in a list of the first page. */
const LIST = 2 ** 20;

/** The words of a first page by their numbers, null for a number that is free. */
const wordsIn = ({ words }: FirstPage): KnownWords["words"] =>
  words.flatMap((list): KnownWords["words"] => JSON.parse(list));
