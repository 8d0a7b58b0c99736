import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { byFrequency, indexPath, type NameKind } from "../../src/site/names/names.ts";
import { heading, type Level } from "./heading.ts";
import { nameItem } from "./nameItem.ts";

/** The most frequent names of each kind, with links to all; null if there are none of any kind. */
export function kindSections(
  kinds: readonly NameKind[],
  most: number,
  level: Level,
  site: Site,
): Html | null {
  const some = kinds.filter((kind) => site.names[kind].length > 0);
  if (some.length === 0) return null;
  return html`<div class="kinds">${some.map((kind) => kindSection(kind, most, level, site))}</div>`;
}

function kindSection(kind: NameKind, most: number, level: Level, site: Site): Html {
  const names = site.names[kind];
  const { kinds, names: words, number } = site.words;
  const many = kinds[kind];
  const all = href(site, indexPath(kind));
  const shown = byFrequency(names).slice(0, most);
  const title = html`<a href="${all}">${many}</a> <span class="count">${number(names.length)}</span>`;
  return html`<section class="kind" aria-labelledby="${kind}">
${heading(level, html` class="kind-name" id="${kind}"`, title)}
<ol class="names">${shown.map((name) => nameItem(name, name.name, site))}</ol>
${names.length > shown.length && html`<p class="all"><a href="${all}">${words.all(many, names.length)}</a></p>`}
</section>`;
}
