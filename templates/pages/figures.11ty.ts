import { groupBy } from "../../src/shared/groupBy.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { MIN_LETTERS } from "../../src/site/names/initial.ts";
import type { FigurePage } from "../../src/site/said/figures.ts";
import { FIGURES_PATH } from "../../src/site/said/paths.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { FiguresData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { factsLine } from "../partials/facts.ts";
import { figureItem } from "../partials/figureItem.ts";
import { jumpList } from "../partials/jumpList.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";

export const data = each("figures", "figures");

/** The figures of all articles, by what they count. */
export default function figuresPage({ site, figures }: FiguresData): string {
  const { number, of } = figures;
  const { total, things, letters } = figures.list;
  const { figuresPage: words, frame, names, pages } = site.words;
  const count = site.words.figures(total);
  const facts = [number === 1 ? words.count(count, things) : null, pageWords(number, of, site)];
  const main = html`${trail(site, [[frame.browse, BROWSE_PATH]])}
<header class="opening">
<h1>${words.title}</h1>
<p class="facts">${factsLine(facts)}</p>
</header>
${number === 1 && things > 2 && mostCounted(figures, site)}
${jumpList(names.letters, things < MIN_LETTERS ? [] : letters, site)}
${sections(figures, site)}
${pager(FIGURES_PATH, number, of, site)}
<p class="found-by">${words.found}</p>`;
  return base(
    site,
    {
      title: number === 1 ? words.title : pages.title(words.title, number),
      description: number === 1 ? words.description(count) : pageTitle(words.title, number, of, site),
      path: pagePath(FIGURES_PATH, number),
      section: "browse",
    },
    main,
  );
}

function mostCounted({ list: { most } }: FigurePage, site: Site): Html {
  return html`<section class="companions" aria-labelledby="most"><h2 id="most">${site.words.figuresPage.most}</h2>
<ul>${most.map(({ thing, count, path }) => html`<li><a href="${href(site, path)}"><bdi>${thing}</bdi></a> <span class="count">${site.words.number(count)}</span></li>\n`)}</ul></section>`;
}

function sections(page: FigurePage, site: Site): Html[] {
  return [...groupBy(page.items, ({ thing }) => thing)].map(([thing, some]) => {
    const id = page.list.anchors.get(thing) ?? "";
    return html`<section class="speaker" aria-labelledby="${id}">
<h2 id="${id}" dir="auto">${thing}</h2>
<ul class="said spoken-by figures">${some.map((one) => figureItem(one, site))}</ul>
</section>\n`;
  });
}
