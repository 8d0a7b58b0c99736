import { type Paged, placeOf } from "../../src/site/article/parts.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";

/** A link to a paragraph, by its number. @param address if it can be on another page. */
export function paragraphLink(p: number, { words }: Pick<Site, "words">, address = `#p${p}`): Html {
  return html`<a href="${address}" aria-label="${words.article.paragraph(p)}"${words.language !== "en" && html` lang="${words.language}"`}>¶${p}</a>`;
}

/** The address of a paragraph of an article; of the article for the headline, 0. */
export function paragraphAddress(article: Paged, p: number, site: Pick<Site, "prefix">): string {
  return href(site, placeOf(article, p));
}
