import { BASIS_WORDS } from "../../src/site/certainty.ts";
import { dateWords } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";

/** Where each kind of evidence stands, in words. */
const FROM_WORDS: Readonly<Record<SiteArticle["evidence"][number]["from"], string>> = {
  register: "The keeper of this archive",
  "front matter": "The file’s own header",
  text: "The text",
  "file name": "The file’s name",
  archive: "The bounds of the archive",
};

/** How the article was dated: the evidence with its words, and what speaks against it. */
export function dating(article: SiteArticle, site: Site): Html {
  const { evidence, conflicts, edtf, basis } = article;
  const words = dateWords(article, site.archive.language);
  return html`<section class="panel" aria-labelledby="dating">
<h2 id="dating">How this was dated</h2>
<p>${capitalised(words)}: ${BASIS_WORDS[basis]}.${edtf && html` <span class="edtf">In EDTF: <code>${edtf}</code></span>`}</p>
${evidence.length > 0 && html`<ul class="evidence">${evidence.map((one) => html`<li><span class="who">${FROM_WORDS[one.from]}:</span> <q dir="auto">${one.text}</q></li>`)}</ul>`}
${evidence.length === 0 && html`<p>No date was found in the file’s name, its header or its first lines, and nobody has added one.</p>`}
${conflicts.length > 0 && html`<h3>What disagrees</h3><ul class="conflicts">${conflicts.map(({ message }) => html`<li>${message}</li>`)}</ul>`}
</section>`;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
