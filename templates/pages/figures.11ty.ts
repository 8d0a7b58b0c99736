import { groupBy } from "../../src/shared/groupBy.ts";
import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { type FigurePage, figureIndex, thingAnchor } from "../../src/site/said/figures.ts";
import { FIGURES_PATH } from "../../src/site/said/paths.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { FiguresData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { figureItem } from "../partials/figureItem.ts";
import { jumpList, MIN_LETTERS } from "../partials/jumpList.ts";
import { pager } from "../partials/pager.ts";

export const data = each("figures", "figures");

/** The figures of all articles, by what they count. */
export default function figuresPage({ site, figures }: FiguresData): string {
  const { number, of, total, things, letters } = figures;
  const count = counted(total, "figure");
  const facts = [`${count} of ${counted(things, "kind")}`, of > 1 ? `page ${number} of ${of}` : null];
  const main = html`${trail(site, [["Browse", BROWSE_PATH]])}
<header class="opening">
<h1>Figures</h1>
<p class="facts">${facts.filter((fact) => fact !== null).join(" · ")}</p>
</header>
${number === 1 && things > 2 && mostCounted(figures, site)}
${jumpList("Letters", things < MIN_LETTERS ? [] : letters, site)}
${sections(figures, site)}
${pager(FIGURES_PATH, number, of, site)}
<p class="found-by">Numbers that count something, with the words that limit them and, where the text names somebody, whose claim they are. They are found by rules, so a few may be wrong.</p>`;
  return base(
    site,
    {
      title: number === 1 ? "Figures" : `Figures, page ${number}`,
      description: `${count} by what they count, each with its date and its paragraph`,
      path: pagePath(FIGURES_PATH, number),
      section: "browse",
    },
    main,
  );
}

function mostCounted({ most }: FigurePage, site: Site): Html {
  return html`<section class="companions" aria-labelledby="most"><h2 id="most">Counted most</h2>
<ul>${most.map(({ thing, count, path }) => html`<li><a href="${href(site, path)}"><bdi>${thing}</bdi></a> <span class="count">${count.toLocaleString("en")}</span></li>\n`)}</ul></section>`;
}

function sections(page: FigurePage, site: Site): Html[] {
  let at = 0;
  return [...groupBy(page.items, ({ thing }) => thing)].map(([thing, some]) => {
    const id = thingAnchor(figureIndex(page, at));
    at += some.length;
    return html`<section class="speaker" aria-labelledby="${id}">
<h2 id="${id}" dir="auto">${thing}</h2>
<ul class="said spoken-by figures">${some.map((one) => figureItem(one, site))}</ul>
</section>\n`;
  });
}
