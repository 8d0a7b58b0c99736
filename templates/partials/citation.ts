import { bibtex } from "../../src/site/cite/bibtex.ts";
import type { Citable } from "../../src/site/cite/citable.ts";
import { cslJson } from "../../src/site/cite/cslJson.ts";
import { jsonLd } from "../../src/site/cite/jsonLd.ts";
import { metaPairs } from "../../src/site/cite/meta.ts";
import { referencesOf } from "../../src/site/cite/references.ts";
import { ris } from "../../src/site/cite/ris.ts";
import { type Html, html, trusted } from "../../src/site/html.ts";

/** What Zotero and search engines read of an article. */
export function citationHead(cited: Citable): Html {
  const pairs = metaPairs(cited).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`);
  return html`${pairs}<script type="application/ld+json">${trusted(jsonLd(cited))}</script>`;
}

/** The article as the styles cite it, and as programs that manage references read it. */
export function citation(cited: Citable): Html {
  const formats = [
    ["BibTeX", bibtex(cited)],
    ["RIS", ris(cited)],
    ["CSL-JSON", cslJson(cited)],
  ] as const;
  return html`<section class="panel" aria-labelledby="cite">
<h2 id="cite">Cite this article</h2>
<dl class="references">${referencesOf(cited).map(({ name, html: reference }) => html`<dt>${name}</dt><dd dir="auto">${reference}</dd>`)}</dl>
${formats.map(([name, text]) => html`<details><summary>${name}</summary><pre class="record" tabindex="0" aria-label="${name}">${text}</pre></details>`)}
</section>`;
}
