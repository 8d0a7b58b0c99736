import { counted } from "../../src/report.ts";
import { html } from "../../src/site/html.ts";
import { KIND_WORDS } from "../../src/site/lists.ts";
import { type IndexPage, indexPath } from "../../src/site/names.ts";
import { href } from "../../src/site/site.ts";
import { BROWSE_PATH } from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { IndexData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { pager } from "../partials/pager.ts";

export const data = {
  pagination: { data: "site.indexes", size: 1, alias: "index" },
  permalink: ({ index }: { index: IndexPage }) => `${indexPath(index.kind, index.number)}index.html`,
  eleventyExcludeFromCollections: true,
};

/** With so few names, the eye is quicker than links to letters. */
const MIN_LETTERS = 40;

/** All sources, authors or tags from A to Z, with how many articles each has. */
export default function namesPage({ site, index }: IndexData): string {
  const { kind, number, of, total, letters } = index;
  const words = KIND_WORDS[kind];
  const count = counted(total, words.one.toLowerCase(), words.many.toLowerCase());
  const main = html`${trail(site, [["Browse", BROWSE_PATH]])}
<header class="opening">
<h1>${words.many}</h1>
<p class="facts">${count}${of > 1 && `, page ${number} of ${of}`}</p>
</header>
${
  total >= MIN_LETTERS &&
  html`<nav class="letters" aria-label="Letters"><ul>${index.all.map(
    ({ letter, path }) => html`<li><a href="${href(site, path)}">${letter}</a></li>`,
  )}</ul></nav>`
}
${letters.map(
  ({ letter, id, names }) => html`<section class="letter" aria-labelledby="${id}">
<h2 id="${id}">${letter}</h2>
<ul class="names">${names.map(
    ({ name, path, articles }) =>
      html`<li><a href="${href(site, path)}"><bdi>${name}</bdi> <span class="count">${counted(articles.length, "article")}</span></a></li>\n`,
  )}</ul>
</section>`,
)}
${pager(indexPath(kind), number, of, site)}`;
  const title = number === 1 ? words.many : `${words.many}, page ${number}`;
  return base(
    site,
    { title, description: `${count} from A to Z`, path: indexPath(kind, number), section: "browse" },
    main,
  );
}
