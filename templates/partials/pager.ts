import { type Html, html } from "../../src/site/html.ts";
import { pageLinks } from "../../src/site/model/pager.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { pagePath } from "../../src/site/urls.ts";

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
