import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { indexPath, type Name } from "../../src/site/names/names.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import { listed } from "../listed.ts";
import type { NameData } from "../page.ts";
import { feedLinks } from "../partials/alternates.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { coOccurrences } from "../partials/coOccurrences.ts";
import { eventsOfName } from "../partials/eventFolds.ts";
import { factsLine } from "../partials/facts.ts";
import { namedIn } from "../partials/namedIn.ts";
import { ownWords } from "../partials/ownWords.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";
import { spread } from "../partials/sparkline.ts";

export const data = each("found", "named");

/** A person, place or organisation: when the articles about it were, their sentences, and who else is in them. */
export default function namePage({ site, named }: NameData): string {
  const { name, number, of } = named;
  const { frame, kind, kinds, names, pages } = site.words;
  const one = kind[name.kind];
  const words = number === 1 ? ownWords(name, site) : null;
  const companions = number === 1 ? coOccurrences(name, site) : null;
  const title = names.titled(name.name, one);
  const facts = [one, ...(number === 1 ? counts(name, site) : []), pageWords(number, of, site)];
  const main = html`${trail(site, [
    [frame.browse, BROWSE_PATH],
    [kinds[name.kind], indexPath(name.kind)],
  ])}
<header class="opening">
<h1 dir="auto">${name.name}</h1>
<p class="facts">${factsLine(facts)}</p>
${number === 1 && overview(name, site)}
${words === null && companions}
</header>
${number === 1 && eventsOfName(name, site)}
${words}
${words && companions}
${words && html`<h2 class="part-title">${names.mentionedIn(name.articles.length)}</h2>`}
<div class="timeline">${namedIn(named, site, words ? 3 : 2)}</div>
${pager(name.path, number, of, site)}`;
  return base(
    site,
    {
      title: number === 1 ? title : pages.title(title, number),
      description:
        number === 1
          ? `${title}: ${site.words.articles(name.articles.length)}`
          : pageTitle(title, number, of, site),
      path: pagePath(name.path, number),
      section: "browse",
      head: feedLinks(title, name.path, site) ?? undefined,
    },
    main,
  );
}

/** In how many articles it is, and how often: only on the first page, as all others would have to be made anew for one more. */
const counts = ({ articles, found }: Name, { words }: Site): string[] => [
  words.articles(articles.length),
  words.names.mentions(found?.mentions ?? 0),
];

/** What belongs to all of its pages is shown on the first. */
function overview(name: Name, site: Site): Html {
  return html`${aliases(name, site)}
${spread(name.articles, site)}`;
}

/** The most other forms that are shown. */
const MAX_ALIASES = 12;

/** The other forms in which the texts write the name. */
function aliases({ name, found }: Name, { words }: Site): Html | null {
  const others = (found?.aliases ?? []).filter((alias) => alias !== name);
  if (others.length === 0) return null;
  const shown = others.slice(0, MAX_ALIASES);
  const more = others.length - shown.length;
  return html`<p class="facts">${words.names.alsoWritten(
    listed(
      shown.map((alias) => html`<q dir="auto">${alias}</q>`),
      words,
    ),
    more,
  )}</p>`;
}
