import { english } from "./english.ts";

/** The words of a page in one language. English is the first: a key that another language lacks is an error of the compiler. */
export type Words = typeof english;

/** The languages of the interface, by their subtag in BCP 47. */
const LANGUAGES: ReadonlyMap<string, Words> = new Map([["en", english]]);

export const LANGUAGE_TAGS: readonly string[] = [...LANGUAGES.keys()];

/** The first subtag: "de" of "de-AT". */
const languageOf = (tag: string) => tag.toLowerCase().split("-")[0] ?? "";

/** Whether the interface has words in a language. @param tag BCP 47; a region or script makes no difference. */
export const isKnown = (tag: string): boolean => LANGUAGES.has(languageOf(tag));

/** The words of a language; those of English for a language that the interface doesn't have. */
export const wordsIn = (tag: string): Words => LANGUAGES.get(languageOf(tag)) ?? english;
