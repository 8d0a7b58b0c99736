import { BASIS_WORDS } from "../../src/site/certainty.ts";
import { dateWords } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { markOf } from "./mark.ts";

/** A date that HTML's `datetime` can hold; an interval or "about" is none. */
const MACHINE_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** An article's date in words; a `time` element where it is one day, month or year. */
function dateText(article: SiteArticle, site: Site): Html {
  const words = dateWords(article, site.archive.language);
  const { edtf } = article;
  if (edtf === null || !MACHINE_DATE.test(edtf)) return html`<span>${words}</span>`;
  return html`<time datetime="${edtf}">${words}</time>`;
}

/** The date with its shape and how it is known: the first thing on every card. */
export function dateBadge(article: SiteArticle, site: Site): Html {
  return html`<p class="date">${markOf(article)} <span><span class="date-words">${dateText(article, site)}</span> <span class="basis">${BASIS_WORDS[article.basis]}</span></span></p>`;
}
