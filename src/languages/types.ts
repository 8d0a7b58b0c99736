import type { copying, english, searching, verifying } from "./english.ts";

/** The words of a page in one language. English is the pattern: what another language lacks is an error of the compiler. */
export type Words = typeof english;

/** Those of the scripts on the page of an article, of the search, and of the check of passages. */
export type Copying = typeof copying;
export type Searching = typeof searching;
export type Verifying = typeof verifying;
