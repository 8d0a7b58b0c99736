import { type Html, html } from "../../src/site/html.ts";
import { pageLinks, pagesTold } from "../../src/site/model/pager.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { pagePath } from "../../src/site/urls.ts";

/** Which page of a list it is: "page 3 of 12", or "Page 40" of a long list; nothing for a single page. */
export function pageWords(number: number, of: number, { words: { pages } }: Site): string | null {
  if (of < 2) return null;
  const told = pagesTold(number, of);
  return told === null ? pages.number(number, (words) => words).join("") : pages.of(number, told);
}

/** The title of a list with the same. */
export function pageTitle(title: string, number: number, of: number, { words: { pages } }: Site): string {
  const told = pagesTold(number, of);
  return told === null ? pages.title(title, number) : pages.titleOf(title, number, told);
}

/** Numbered links to the pages of a list, and to the page before and after; nothing for a single page. */
export function pager(path: string, number: number, of: number, site: Site): Html | null {
  if (of < 2) return null;
  const { pages } = site.words;
  const unseen = (words: string) => html`<span class="unseen">${words}</span>`;
  const links = pageLinks(number, of);
  const to = (page: number) => href(site, pagePath(path, page));
  const numbers = links.map((page, index) => {
    const gap = index > 0 && page - (links[index - 1] ?? 0) > 1 && html`<li aria-hidden="true">…</li>`;
    const current = page === number && html` aria-current="page"`;
    return html`${gap}<li><a href="${to(page)}"${current}>${pages.number(page, unseen)}</a></li>`;
  });
  return html`<nav class="pager" aria-label="${pages.label}"><ul>
${number > 1 && html`<li><a rel="prev" href="${to(number - 1)}">${pages.previous(unseen)}</a></li>`}
${numbers}
${number < of && html`<li><a rel="next" href="${to(number + 1)}">${pages.next(unseen)}</a></li>`}
</ul></nav>`;
}
