import type { Citable } from "../../src/site/cite/citable.ts";
import { dataAddress } from "../../src/site/cite/dataAddress.ts";
import { FORMATS } from "../../src/site/cite/formats.ts";
import { jsonLd } from "../../src/site/cite/jsonLd.ts";
import { metaPairs } from "../../src/site/cite/meta.ts";
import { passageFrame } from "../../src/site/cite/passage.ts";
import { type Reference, referencesOf } from "../../src/site/cite/references.ts";
import { type Html, html, trusted } from "../../src/site/html.ts";
import { absolute, type Site } from "../../src/site/model/site.ts";

/** The only style that is printed: it has both addresses, and the date with its uncertainty. */
const ON_PAPER: Reference["style"] = "chicago";

/** Metadata for Zotero and search engines. */
export function citationHead(cited: Citable): Html {
  const pairs = metaPairs(cited).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`);
  return html`${pairs}<script type="application/ld+json">${trusted(jsonLd(cited))}</script>`;
}

/**
 * The references to an article in each style, and its files for reference managers, which the links hold. The script that copies passages uses the
 * `template` element; without scripts it isn't shown.
 * @param path of the page with the passages, where a long article has several.
 */
export function citation(cited: Citable, site: Site, path = cited.path): Html {
  const { archived } = cited;
  return html`<section class="panel" aria-labelledby="cite">
<h2 id="cite">Cite this article</h2>
<dl class="references">${referencesOf(cited).map(reference)}${
    archived !== null &&
    html`<dt class="on-paper">Permalink</dt><dd class="on-paper"><a href="${archived}">${archived}</a></dd>`
  }</dl>
<div class="files"><h3 id="files">Files for reference managers</h3>
<ul aria-labelledby="files">${FORMATS.map(
    ({ name, extension, type, write }) =>
      html`<li><a href="${dataAddress(write(cited), type)}" download="${cited.key}.${extension}">${name}</a></li>`,
  )}</ul></div>
<template id="passage">${passageFrame({ ...cited, archived: archived && absolute(site, path) }).html}</template>
</section>`;
}

function reference({ style, name, html: words }: Reference): Html {
  const paper = style === ON_PAPER && html` class="on-paper"`;
  return html`<dt${paper}>${name}</dt><dd${paper} dir="auto">${words}</dd>`;
}
