import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { originalPath } from "../../src/site/urls.ts";
import { fold } from "./fold.ts";

/** Where the title comes from, in words. */
const ORIGIN_WORDS: Readonly<Record<string, string>> = {
  register: "from the register",
  "front matter": "from the file’s header",
  file: "from the file’s own details",
  text: "the headline of the text",
  derived: "made from the first sentence, as the text has no headline",
};

/** Where the article comes from: its file, its hash, and the text that was set aside. */
export function provenance(article: SiteArticle, site: Site): Html {
  const { seed, copies, sha256, origins, setAside, url, anonymised } = article;
  const name = seed.split("/").at(-1) ?? seed;
  return fold(
    "provenance",
    "Provenance",
    name,
    html`<dl class="facts-list">
${url && html`<div><dt>First published</dt><dd><a href="${url}" rel="external">${url}</a></dd></div>`}
<div><dt>Original</dt><dd>${anonymised ? "kept by the curator, and not published, because names are shortened here; its hash isn’t given either, since names could be guessed from it" : original(article, site)}</dd></div>
${copies.length > 0 && html`<div><dt>Identical files</dt><dd><bdi>${copies.join(", ")}</bdi></dd></div>`}
${!anonymised && html`<div><dt>SHA-256</dt><dd><code class="hash">${sha256}</code></dd></div>`}
<div><dt>Title</dt><dd>${ORIGIN_WORDS[origins.title]}</dd></div>
</dl>
${
  setAside.length > 0 &&
  html`<h3>Set aside from the text</h3><ul class="set-aside">${setAside.map(
    ({ text, reason }) => html`<li><q dir="auto">${text}</q> <span class="reason">${reason}</span></li>`,
  )}</ul>`
}`,
  );
}

/** The file with a link to it, its size and how its letters are encoded. */
function original(article: SiteArticle, site: Site): Html {
  const { seed, bytes, encoding, hasOriginal } = article;
  const name = seed.split("/").at(-1) ?? seed;
  return html`${hasOriginal ? html`<a href="${href(site, originalPath(article))}" download="${name}"><bdi>${seed}</bdi></a>` : html`<bdi>${seed}</bdi>`}, ${size(bytes)}, ${encoding.toUpperCase()}`;
}

/** The size of a file in units of 1,000. */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
