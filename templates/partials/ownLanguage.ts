import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";

/**
 * The attribute of an element with the page's own words within something in the language of an article. Where the page is in
 * English there is none: nearly all articles are too.
 */
export const ownLanguage = ({ language, words }: Site): Html | null =>
  words.language === "en" ? null : html` lang="${language}"`;
