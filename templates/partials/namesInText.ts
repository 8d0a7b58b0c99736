import { NAME_RULES } from "../../src/data/rules/names.ts";
import { wordsAt } from "../../src/entry/place.ts";
import type { EntryName, SiteArticle } from "../../src/entry/schema.ts";
import { readText } from "../../src/site/article/readText.ts";
import { type Html, html } from "../../src/site/html.ts";
import { KIND_WORDS } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { KIND_OF } from "../../src/site/names/foundNames.ts";
import { FOUND_KINDS, type FoundKind } from "../../src/site/names/names.ts";
import { confidenceWords } from "../../src/site/words/confidence.ts";
import { ruleWords } from "../../src/site/words/rules.ts";
import { paragraphLink } from "./paragraphLink.ts";

/** The most paragraphs that are linked for a name. */
const MAX_PLACES = 6;

/** The names in an article, each with its paragraphs, how it was found and how sure that is. */
export function namesInText(article: SiteArticle, site: Site): Html | null {
  const { names } = article;
  if (names.length === 0) return null;
  const texts = [article.title, ...readText(article)];
  return html`<section class="panel" aria-labelledby="names">
<h2 id="names">Names in this article</h2>
<p>Names are found by rules, so some may be wrong. Beside each name is how it was recognised at its clearest mention.</p>
${FOUND_KINDS.map((kind) =>
  ofKind(
    kind,
    names.filter(({ type }) => KIND_OF[type] === kind),
    (name) => item(name, texts, site),
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

/** @param texts the headline, then the visible text of each paragraph. */
function item(name: EntryName, texts: readonly string[], site: Site): Html | null {
  const [surest] = [...name.mentions].sort(([, , one], [, , other]) => other - one);
  if (!surest) return null;
  const [at, rule, confidence] = surest;
  const page = site.foundName(name);
  const words = page ? page.name : wordsAt(at, texts);
  const shown = html`<bdi>${words}</bdi>`;
  return html`<li><span>${page ? html`<a href="${href(site, page.path)}">${shown}</a>` : shown} ${places(name)}</span> <span class="how">recognised by: ${ruleWords(NAME_RULES, rule)}; ${confidenceWords(confidence)}${!page && "; too uncertain for a page of its own"}</span></li>\n`;
}

function places({ mentions }: EntryName): Html {
  const paragraphs = [...new Set(mentions.map(([[p]]) => p))].filter((p) => p > 0);
  const shown = paragraphs.slice(0, MAX_PLACES);
  return html`<span class="count">${shown.map((p) => html`${paragraphLink(p)} `)}${paragraphs.length > shown.length && "…"}</span>`;
}
