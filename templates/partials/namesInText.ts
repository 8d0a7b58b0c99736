import type { EntryName, SiteArticle } from "../../src/entry/schema.ts";
import { greatest } from "../../src/shared/extremes.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { FOUND_KINDS, type Name } from "../../src/site/names/names.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { fold } from "./fold.ts";
import { foundLink } from "./foundLink.ts";
import { paragraphLink } from "./paragraphLink.ts";

/** The most paragraphs that are linked for a name. */
const MAX_PLACES = 4;

/** A name of an article, and the same name in the archive. */
interface ListedName {
  readonly name: EntryName;
  readonly known: Name;
}

/** The names in an article, each with its paragraphs. */
export function namesInText(article: SiteArticle, site: Site): Html | null {
  const listed = article.names.flatMap((name): ListedName[] => {
    const known = site.foundName(name);
    return known ? [{ name, known }] : [];
  });
  if (listed.length === 0) return null;
  const byKind = FOUND_KINDS.map((kind) => ({
    kind,
    of: listed.filter(({ known }) => known.kind === kind),
  })).filter(({ of }) => of.length > 0);
  const { article: words, comma, kinds, kindsCounted } = site.words;
  const gist = byKind.map(({ kind, of }) => kindsCounted[kind](of.length));
  const lists = byKind.map(
    ({ kind, of }) => html`<h3>${kinds[kind]}</h3><ul>${of.map((one) => item(one, site))}</ul>`,
  );
  return fold("names", words.names, gist.join(comma), html`${lists}`);
}

/** A name, as a link if other articles have it too, and the paragraphs that have it. */
function item({ name, known }: ListedName, site: Site): Html {
  const doubt = doubtWords(greatest(name.mentions.map(([, , confidence]) => confidence)), site.language);
  return html`<li><span>${foundLink(known, site)} ${places(name, site)}</span>${doubt !== null && html` <span class="how">${doubt}</span>`}</li>\n`;
}

function places({ mentions }: EntryName, site: Site): Html {
  const paragraphs = [...new Set(mentions.map(([[p]]) => p))].filter((p) => p > 0);
  const shown = paragraphs.slice(0, MAX_PLACES);
  return html`<span class="count">${shown.map((p) => html`${paragraphLink(p, site)} `)}${paragraphs.length > shown.length && "…"}</span>`;
}
