import type { EntryEvidence, SiteArticle } from "../../src/entry/schema.ts";
import { articlePreview } from "../../src/site/article/articlePreview.ts";
import type { Highlights } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords, impliedWords } from "../../src/site/words/dates.ts";
import { describedBy } from "./describedBy.ts";
import { inEnglish, ruleInWords } from "./inEnglish.ts";
import { paragraphAddress } from "./paragraphLink.ts";

/** One piece of evidence: where it comes from, its words, the date that they imply, and why. */
export function evidenceItem(
  one: EntryEvidence,
  article: SiteArticle,
  highlights: Highlights,
  site: Site,
): Html {
  const { comma, dating } = site.words;
  const where = one.at && `${comma}${one.at[0] === 0 ? dating.headline : dating.paragraph(one.at[0])}`;
  const implied = capitalised(impliedWords(one.edtf, site.language));
  const isSaid = one.text.includes(implied) || one.from === "register";
  return html`<li>
<p class="who">${dating.from[one.from]}${where}</p>
<p>${evidenceWords(one, article, highlights, site)}</p>
${!isSaid && html`<p class="implies">${implied}.</p>`}
${reason(one, site)}
</li>`;
}

/** The quoted words, with a link to their place in the text: on this page, or a paragraph on another page of the article. */
export function evidenceWords(
  one: EntryEvidence,
  article: SiteArticle,
  { anchors }: Highlights,
  site: Site,
): Html {
  const quoted = html`<q dir="auto">${one.text}</q>`;
  const id = anchors.get(one);
  if (id !== undefined) return html`<a href="#${id}">${quoted}</a>`;
  return one.at ? html`<a href="${paragraphAddress(article, one.at[0], site)}">${quoted}</a>` : quoted;
}

/** Why the words imply a date, with links to the web page and the other article that support it. */
export function reason(one: EntryEvidence, site: Site): Html | null {
  const { because } = one;
  const factSource = one.factSource !== null && /^https?:/.test(one.factSource) ? one.factSource : null;
  const other = one.seed === null ? undefined : site.bySeed.get(one.seed);
  if (because === null && factSource === null && !other) return null;
  return html`<p class="because">${why(one, site)} ${
    other &&
    html`<a href="${href(site, articlePath(other.id))}"${describedBy(articlePreview(other))}><bdi lang="${other.language}">${other.title}</bdi></a> (${dateWords(other, site.language)}). `
  }${factSource && html`<a href="${factSource}" rel="external">${site.words.dating.source(host(factSource))}</a>`}</p>`;
}

/** In another language than English: what was found, and then why it implies the date, in English. */
function why({ rule, because }: EntryEvidence, site: Site): Html | null {
  if (because === null) return null;
  const found = ruleInWords(rule, site.words.clues, site);
  return html`${found !== null && `${capitalised(found)}. `}${inEnglish(because, site)}`;
}

/** The host name of a web page. */
function host(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}

export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
