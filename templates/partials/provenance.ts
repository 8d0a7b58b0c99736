import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { originalPath } from "../../src/site/urls.ts";
import { fold } from "./fold.ts";
import { inEnglish, ruleInWords } from "./inEnglish.ts";

/** The other details of which a file may say where they stand in it. */
const STATED = ["source", "author", "url", "language", "tags"] as const;

/** Where the article comes from: its file, its hash, and the text that was set aside. */
export function provenance(article: SiteArticle, site: Site): Html {
  const { seed, copies, sha256, origins, statedBy, setAside, url, anonymised } = article;
  const { provenance: words } = site.words;
  const name = seed.split("/").at(-1) ?? seed;
  return fold(
    "provenance",
    words.title,
    name,
    html`<dl class="facts-list">
${url && html`<div><dt>${words.firstPublished}</dt><dd><a href="${url}" rel="external">${url}</a></dd></div>`}
<div><dt>${words.original}</dt><dd>${anonymised ? words.notPublished : original(article, site)}</dd></div>
${copies.length > 0 && html`<div><dt>${words.identical}</dt><dd><bdi>${copies.join(site.words.comma)}</bdi></dd></div>`}
${!anonymised && html`<div><dt>SHA-256</dt><dd><code class="hash">${sha256}</code></dd></div>`}
<div><dt>${words.titleFrom}</dt><dd>${statedBy?.title === undefined ? words.origins[origins.title] : inEnglish(statedBy.title, site)}</dd></div>
${STATED.map((field) => statedBy?.[field] && html`<div><dt>${words.stated[field]}</dt><dd>${inEnglish(statedBy[field], site)}</dd></div>`)}
</dl>
${
  setAside.length > 0 &&
  html`<h3>${words.setAside}</h3><ul class="set-aside">${setAside.map(
    ({ text, reason, step }) =>
      html`<li><q dir="auto">${text}</q> <span class="reason">${ruleInWords(step, site.words.setAside, site) ?? inEnglish(reason, site)}</span></li>`,
  )}</ul>`
}`,
  );
}

/** The file with a link to it, its size and how its letters are encoded. */
function original(article: SiteArticle, site: Site): Html {
  const { seed, bytes, encoding, hasOriginal } = article;
  const name = seed.split("/").at(-1) ?? seed;
  return html`${hasOriginal ? html`<a href="${href(site, originalPath(article))}" download="${name}"><bdi>${seed}</bdi></a>` : html`<bdi>${seed}</bdi>`}, ${size(bytes, site)}, ${encoding.toUpperCase()}`;
}

/** The size of a file in units of 1,000. */
function size(bytes: number, { words: { provenance: words } }: Site): string {
  if (bytes < 1000) return words.bytes(bytes);
  return bytes < 1e6 ? words.kilobytes(bytes / 1000) : words.megabytes(bytes / 1e6);
}
