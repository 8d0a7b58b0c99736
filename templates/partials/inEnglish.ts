import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";

/**
 * Words that are English in every interface, because files of data have them too: why words imply a date, for example. Where the page is in
 * another language they say so, for screen readers and for their direction.
 */
export const inEnglish = (words: string, site: Site): Html =>
  site.words.language === "en" ? html`${words}` : html`<span lang="en" dir="ltr">${words}</span>`;
