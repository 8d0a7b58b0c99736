import { arabic } from "./arabic.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";
import type { Words } from "./types.ts";

export type { Words } from "./types.ts";

/** A language of the interface. */
interface Language {
  /** The name of its file. */
  readonly file: string;
  readonly words: Words;
}

const ENGLISH: Language = { file: "english", words: english };

/** The languages of the interface, by their subtag in BCP 47. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["en", ENGLISH],
  ["de", { file: "german", words: german }],
  ["ar", { file: "arabic", words: arabic }],
]);

export const LANGUAGE_TAGS: readonly string[] = [...LANGUAGES.keys()];

/** The first subtag: "de" of "de-AT". */
const languageOf = (tag: string) => tag.toLowerCase().split("-")[0] ?? "";

/** The last one is remembered, because every date on a page asks for the words of the same language. */
let last = { tag: "en", language: ENGLISH };

function of(tag: string): Language {
  if (tag !== last.tag) last = { tag, language: LANGUAGES.get(languageOf(tag)) ?? ENGLISH };
  return last.language;
}

/** Whether the interface has words in a language. @param tag BCP 47; a region or script makes no difference. */
export const isKnown = (tag: string): boolean => LANGUAGES.has(languageOf(tag));

/** The words of a language; those of English for a language that the interface doesn't have. */
export const wordsIn = (tag: string): Words => of(tag).words;

/** The name of the file with these words. */
export const fileOfWords = (tag: string): string => of(tag).file;
