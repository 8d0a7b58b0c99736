import { evidenceLines } from "../../src/shared/passage/evidenceLines.ts";
import type { CitedArticle } from "../../src/shared/passage/passageFile.ts";
import type { Citable } from "../../src/site/cite/citable.ts";
import { dataAddress } from "../../src/site/cite/dataAddress.ts";
import { FORMATS } from "../../src/site/cite/formats.ts";
import { jsonLd } from "../../src/site/cite/jsonLd.ts";
import { metaPairs } from "../../src/site/cite/meta.ts";
import { passageFrame } from "../../src/site/cite/passage.ts";
import { type Reference, referencesOf } from "../../src/site/cite/references.ts";
import { type Html, html, trusted } from "../../src/site/html.ts";
import { absolute, type Site } from "../../src/site/model/site.ts";

/** The style that is shown at once, and printed: it has both addresses, and the date with its uncertainty. */
const FIRST: Reference["style"] = "chicago";

/** Metadata for Zotero and search engines. @param said what is said on the page, as schema.org describes it. */
export function citationHead(cited: Citable, said: readonly object[]): Html {
  const pairs = metaPairs(cited).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`);
  const { archived } = cited;
  return html`${pairs}${archived !== null && html`<link rel="cite-as" href="${archived}">\n`}<script type="application/ld+json">${trusted(jsonLd(cited, said))}</script>`;
}

/**
 * A reference to an article with its permalink; below, folded, the other styles and the files for reference
 * managers, which the links hold. On paper the hash of the original follows. The script that copies passages uses the
 * `template` element; without scripts it isn't shown. The script that saves a passage finds there how the date is known.
 * @param path of the page with the passages, where a long article has several.
 */
export function citation(
  cited: Citable,
  article: Pick<CitedArticle, "date">,
  site: Site,
  path = cited.path,
): Html {
  const { archived, sha256 } = cited;
  const { article: words } = site.words;
  const references = referencesOf(cited);
  return html`<section class="panel cite" aria-labelledby="cite">
<h2 id="cite">${words.cite}</h2>
<dl class="references">${references.filter(({ style }) => style === FIRST).map((one) => reference(one, site))}${
    archived !== null && html`<dt>${words.permalink}</dt><dd><a href="${archived}">${archived}</a></dd>`
  }${sha256 !== null && html`<dt class="on-paper">${words.hash}</dt><dd class="on-paper">${sha256}</dd>`}</dl>
<details class="fold files"><summary>${words.otherStyles}</summary>
<div class="panel"><dl class="references">${references.filter(({ style }) => style !== FIRST).map((one) => reference(one, site))}</dl>
<h3 id="files">${words.files}</h3>
<ul aria-labelledby="files">${FORMATS.map(
    ({ name, extension, type, write }) =>
      html`<li><a href="${dataAddress(write(cited), type)}" download="${cited.key}.${extension}">${name}</a></li>`,
  )}</ul></div></details>
<template id="passage" data-known="${evidenceLines(article.date)}">${passageFrame({ ...cited, archived: archived && absolute(site, path) }).html}</template>
</section>`;
}

/** The styles are English, and so are their words for dates. */
function reference({ name, html: words }: Reference, site: Site): Html {
  const language = site.words.language !== "en" && html` lang="en"`;
  return html`<dt${language}>${name}</dt><dd dir="auto"${language}>${words}</dd>`;
}
