import type { copying, english, searching } from "./english.ts";

/** The words of a page in one language. English is the pattern: what another language lacks is an error of the compiler. */
export type Words = typeof english;

/** Those of the scripts on the page of an article, and of the search. */
export type Copying = typeof copying;
export type Searching = typeof searching;
