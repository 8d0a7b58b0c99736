import type { Name } from "../names/names.ts";

/** All quotations in order of time. */
export const QUOTES_PATH = "/quotes/";
export const SPEAKERS_PATH = `${QUOTES_PATH}speakers/`;
export const QUOTED_TOPICS_PATH = `${QUOTES_PATH}topics/`;
export const FIGURES_PATH = "/figures/";
/** All that a name says, if it is more than its own page shows. @param name the path of its page. */
export const wordsPath = (name: string) => `${name}words/`;
/** The anchor of a name's words on its own page. */
export const WORDS = "words";
/** Where a link to a name's words leads: to them on its page; a name without a page leads to its place. */
export const ownWordsPlace = (name: Name) => (name.hasPage ? `${name.path}#${WORDS}` : name.path);
