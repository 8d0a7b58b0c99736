import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { isLinked, type Name } from "../../src/site/names/names.ts";

/** A name on the page of an article: a link to the name's page or line in the index, or only its words, if the article is its only place. */
export function foundLink(name: Name, site: Pick<Site, "prefix">): Html {
  const words = html`<bdi>${name.name}</bdi>`;
  return isLinked(name) ? html`<a href="${href(site, name.path)}">${words}</a>` : words;
}
