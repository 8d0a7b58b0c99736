import type { EntryName, SiteArticle } from "../../src/entry/schema.ts";
import { greatest } from "../../src/shared/extremes.ts";
import { type Html, html } from "../../src/site/html.ts";
import { KIND_WORDS } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { KIND_OF } from "../../src/site/names/foundNames.ts";
import { FOUND_KINDS, type FoundKind } from "../../src/site/names/names.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { paragraphLink } from "./paragraphLink.ts";

/** The most paragraphs that are linked for a name. */
const MAX_PLACES = 6;

/** The names in an article that have pages, each with its paragraphs. */
export function namesInText(article: SiteArticle, site: Site): Html | null {
  const names = article.names.filter((name) => site.foundName(name) !== undefined);
  if (names.length === 0) return null;
  return html`<section class="panel" aria-labelledby="names">
<h2 id="names">Names in this article</h2>
${FOUND_KINDS.map((kind) =>
  ofKind(
    kind,
    names.filter(({ type }) => KIND_OF[type] === kind),
    (name) => item(name, site),
  ),
)}
</section>`;
}

function ofKind(
  kind: FoundKind,
  names: readonly EntryName[],
  itemOf: (name: EntryName) => Html | null,
): Html | null {
  if (names.length === 0) return null;
  return html`<details><summary>${KIND_WORDS[kind].many} (${names.length})</summary><ul class="name-list">${names.map(itemOf)}</ul></details>`;
}

/** A name with a page, and the paragraphs that have it. */
function item(name: EntryName, site: Site): Html | null {
  const page = site.foundName(name);
  if (!page) return null;
  const doubt = doubtWords(greatest(name.mentions.map(([, , confidence]) => confidence)));
  return html`<li><span><a href="${href(site, page.path)}"><bdi>${page.name}</bdi></a> ${places(name)}</span>${doubt !== null && html` <span class="how">${doubt}</span>`}</li>\n`;
}

function places({ mentions }: EntryName): Html {
  const paragraphs = [...new Set(mentions.map(([[p]]) => p))].filter((p) => p > 0);
  const shown = paragraphs.slice(0, MAX_PLACES);
  return html`<span class="count">${shown.map((p) => html`${paragraphLink(p)} `)}${paragraphs.length > shown.length && "…"}</span>`;
}
