import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { KIND_WORDS } from "../../src/site/model/lists.ts";
import type { Site } from "../../src/site/model/site.ts";
import { indexPath, type Name } from "../../src/site/names/names.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { NameData } from "../page.ts";
import { feedLinks } from "../partials/alternates.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { coOccurrences } from "../partials/coOccurrences.ts";
import { namedIn } from "../partials/namedIn.ts";
import { ownWords } from "../partials/ownWords.ts";
import { pager } from "../partials/pager.ts";
import { spread } from "../partials/sparkline.ts";

export const data = each("found", "named");

/** A person, place or organisation: when the articles about it were, their sentences, and who else is in them. */
export default function namePage({ site, named }: NameData): string {
  const { name, number, of } = named;
  const { many, one } = KIND_WORDS[name.kind];
  const count = counted(name.articles.length, "article");
  const mentions = counted(name.found?.entity.mentions ?? 0, "mention");
  const words = number === 1 ? ownWords(name, site) : null;
  const companions = number === 1 ? coOccurrences(name, site) : null;
  const facts = [one, count, mentions, of > 1 ? `page ${number} of ${of}` : null];
  const main = html`${trail(site, [
    ["Browse", BROWSE_PATH],
    [many, indexPath(name.kind)],
  ])}
<header class="opening">
<h1 dir="auto">${name.name}</h1>
<p class="facts">${facts.filter((fact) => fact !== null).join(" · ")}</p>
${number === 1 && overview(name, site)}
${words === null && companions}
</header>
${words}
${words && companions}
${words && html`<h2 class="part-title">Mentioned in ${counted(name.articles.length, "article")}</h2>`}
<div class="timeline">${namedIn(named, site, words ? 3 : 2)}</div>
${pager(name.path, number, of, site)}`;
  const title = `${name.name} (${one.toLowerCase()})`;
  return base(
    site,
    {
      title: number === 1 ? title : `${title}, page ${number}`,
      description: `${title}: ${count}`,
      path: pagePath(name.path, number),
      section: "browse",
      head: feedLinks(title, name.path, site) ?? undefined,
    },
    main,
  );
}

/** What belongs to all of its pages is shown on the first. */
function overview(name: Name, site: Site): Html {
  return html`${aliases(name)}
${spread(name.articles, site)}`;
}

/** The most other forms that are shown. */
const MAX_ALIASES = 12;

/** The other forms in which the texts write the name. */
function aliases({ name, found }: Name): Html | null {
  const others = (found?.entity.aliases ?? []).filter((alias) => alias !== name);
  if (others.length === 0) return null;
  const shown = others.slice(0, MAX_ALIASES);
  const more = others.length - shown.length;
  return html`<p class="facts">Also written ${shown.map((alias, index) => html`${index > 0 && ", "}<q dir="auto">${alias}</q>`)}${more > 0 && ` and in ${counted(more, "other way")}`}</p>`;
}
