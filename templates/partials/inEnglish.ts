import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";

/**
 * Words that are English in every interface, because files of data have them too: why words imply a date, for example. Where the page is in
 * another language they say so, for screen readers and for their direction.
 */
export const inEnglish = (words: string, site: Site): Html =>
  site.words.language === "en" ? html`${words}` : html`<span lang="en" dir="ltr">${words}</span>`;

/** What a rule finds, in the language of the page; null in English, where its reason says it more exactly, and for a rule that has no words. */
export const ruleInWords = (
  rule: string,
  rules: Readonly<Record<string, string>>,
  site: Site,
): string | null =>
  site.words.language === "en" || !Object.hasOwn(rules, rule) ? null : (rules[rule] ?? null);
