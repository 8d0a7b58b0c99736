import type { EntryName, SiteArticle } from "../../src/entry/schema.ts";
import { greatest } from "../../src/shared/extremes.ts";
import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { KIND_WORDS } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { FOUND_KINDS, type Name } from "../../src/site/names/names.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { fold } from "./fold.ts";
import { paragraphLink } from "./paragraphLink.ts";

/** The most paragraphs that are linked for a name. */
const MAX_PLACES = 6;

/** A name of an article, and its page. */
interface PagedName {
  readonly name: EntryName;
  readonly page: Name;
}

/** The names in an article that have pages, each with its paragraphs. */
export function namesInText(article: SiteArticle, site: Site): Html | null {
  const paged = article.names.flatMap((name): PagedName[] => {
    const page = site.foundName(name);
    return page ? [{ name, page }] : [];
  });
  if (paged.length === 0) return null;
  const byKind = FOUND_KINDS.map((kind) => ({
    kind,
    of: paged.filter(({ page }) => page.kind === kind),
  })).filter(({ of }) => of.length > 0);
  const gist = byKind.map(({ kind, of }) =>
    counted(of.length, KIND_WORDS[kind].one.toLowerCase(), KIND_WORDS[kind].many.toLowerCase()),
  );
  const lists = byKind.map(
    ({ kind, of }) =>
      html`<h3>${KIND_WORDS[kind].many}</h3><ul>${of.map((one) => item(one, site))}</ul>`,
  );
  return fold("names", "Who is in it", gist.join(", "), html`${lists}`);
}

/** A name as a link to its page, and the paragraphs that have it. */
function item({ name, page }: PagedName, site: Site): Html {
  const doubt = doubtWords(greatest(name.mentions.map(([, , confidence]) => confidence)));
  return html`<li><span><a href="${href(site, page.path)}"><bdi>${page.name}</bdi></a> ${places(name)}</span>${doubt !== null && html` <span class="how">${doubt}</span>`}</li>\n`;
}

function places({ mentions }: EntryName): Html {
  const paragraphs = [...new Set(mentions.map(([[p]]) => p))].filter((p) => p > 0);
  const shown = paragraphs.slice(0, MAX_PLACES);
  return html`<span class="count">${shown.map((p) => html`${paragraphLink(p)} `)}${paragraphs.length > shown.length && "…"}</span>`;
}
