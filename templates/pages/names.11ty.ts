import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { KIND_WORDS } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { FOUND_KINDS, type IndexPage, indexPath, type Name } from "../../src/site/names/names.ts";
import { isListedInIndex } from "../../src/site/names/placedInIndex.ts";
import { BROWSE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { IndexData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { MIN_LETTERS } from "../partials/jumpList.ts";
import { nameItem } from "../partials/nameItem.ts";
import { nameLine } from "../partials/nameLine.ts";
import { pager } from "../partials/pager.ts";

export const data = each("indexes", "index");

/** All names of a kind, from A to Z or by frequency, each with its number of articles and when these were. */
export default function namesPage({ site, index }: IndexData): string {
  const { kind, order, number, of, total, letters } = index;
  const words = KIND_WORDS[kind];
  const count = counted(total, words.one.toLowerCase(), words.many.toLowerCase());
  const main = html`${trail(site, [["Browse", BROWSE_PATH]])}
<header class="opening">
<h1>${words.many}</h1>
<p class="facts">${count}, each with the number of articles${of > 1 && ` · page ${number} of ${of}`}</p>
${orders(index, site)}
</header>
${
  total >= MIN_LETTERS &&
  index.all.length > 1 &&
  html`<nav class="letters" aria-label="Letters"><ul>${index.all.map(
    ({ letter, path }) => html`<li><a href="${href(site, path)}">${letter}</a></li>`,
  )}</ul></nav>`
}
${letters.map(({ letter, id, names }) => {
  const list = html`<ul class="names">${names.map((name) => line(name, order, site))}</ul>`;
  return letter === ""
    ? list
    : html`<section class="letter" aria-labelledby="${id}">
<h2 id="${id}">${letter}</h2>
${list}
</section>`;
})}
${FOUND_KINDS.some((found) => found === kind) && html`<p class="found-by">These names were found by rules, so some may be wrong. A name is listed if it is mentioned at least twice, or once very clearly. A name of one article leads to its place there; a name of two articles has them below it.</p>`}
${pager(indexPath(kind, 1, order), number, of, site)}`;
  const by = order === "frequency" ? `${words.many} by frequency` : words.many;
  return base(
    site,
    {
      title: number === 1 ? by : `${by}, page ${number}`,
      description: `${count} ${order === "frequency" ? "by frequency" : "from A to Z"}`,
      path: indexPath(kind, number, order),
      section: "browse",
    },
    main,
  );
}

/** A name with its articles below it, where it has no page; in the other order it leads to this line. */
const line = (name: Name, order: IndexPage["order"], site: Site): Html =>
  order === "letters" && isListedInIndex(name)
    ? nameLine(name, site)
    : nameItem(name, order === "letters" ? name.filed : name.name, site);

/** Links to the two orders of an index; nothing if it has only one. */
function orders({ kind, order }: IndexPage, site: Site): Html | null {
  if (!site.indexes.some((other) => other.kind === kind && other.order === "frequency")) return null;
  const link = (to: IndexPage["order"], words: string) =>
    html`<li><a href="${href(site, indexPath(kind, 1, to))}"${to === order && html` aria-current="true"`}>${words}</a></li>`;
  return html`<nav class="orders" aria-label="Order"><ul>${link("letters", "A to Z")}${link("frequency", "Most frequent first")}</ul></nav>`;
}
