import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { MIN_LETTERS } from "../../src/site/names/initial.ts";
import { FOUND_KINDS, type IndexPage, indexPath, type Name } from "../../src/site/names/names.ts";
import { isListedInIndex } from "../../src/site/names/placedInIndex.ts";
import { BROWSE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { IndexData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { factsLine } from "../partials/facts.ts";
import { nameItem } from "../partials/nameItem.ts";
import { nameLine } from "../partials/nameLine.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";

export const data = each("indexes", "index");

/** All names of a kind, from A to Z or by frequency, each with its number of articles and when these were. */
export default function namesPage({ site, index }: IndexData): string {
  const { kind, order, number, of, total, letters } = index;
  const { frame, kinds, kindsCounted, names: words, pages } = site.words;
  const count = kindsCounted[kind](total);
  const facts = [number === 1 ? words.eachCounted(count) : null, pageWords(number, of, site)];
  const by = order === "frequency" ? words.by(kinds[kind]) : kinds[kind];
  const whole =
    order === "frequency" ? words.descriptionByFrequency(count) : words.descriptionByLetter(count);
  const main = html`${trail(site, [[frame.browse, BROWSE_PATH]])}
<header class="opening">
<h1>${kinds[kind]}</h1>
<p class="facts">${factsLine(facts)}</p>
${orders(index, site)}
</header>
${
  total >= MIN_LETTERS &&
  index.all.length > 1 &&
  html`<nav class="letters" aria-label="${words.letters}"><ul>${index.all.map(
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
${FOUND_KINDS.some((found) => found === kind) && html`<p class="found-by">${words.foundByRules}</p>`}
${pager(indexPath(kind, 1, order), number, of, site)}`;
  return base(
    site,
    {
      title: number === 1 ? by : pages.title(by, number),
      description: number === 1 ? whole : pageTitle(by, number, of, site),
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
  const { names } = site.words;
  const link = (to: IndexPage["order"], words: string) =>
    html`<li><a href="${href(site, indexPath(kind, 1, to))}"${to === order && html` aria-current="true"`}>${words}</a></li>`;
  return html`<nav class="orders" aria-label="${names.order}"><ul>${link("letters", names.byLetter)}${link("frequency", names.byFrequency)}</ul></nav>`;
}
