import { html } from "../../src/site/html.ts";
import { listPath, type NavLink } from "../../src/site/model/lists.ts";
import { href } from "../../src/site/model/site.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { ListData } from "../page.ts";
import { feedLinks } from "../partials/alternates.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { eventsOfPeriod } from "../partials/eventFolds.ts";
import { factsLine } from "../partials/facts.ts";
import { neighbours, periodStep } from "../partials/neighbours.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";
import { cards } from "../partials/timeline.ts";

export const data = each("lists", "list");

/** A page of articles that have something in common: a day, a source, an author, a tag. */
export default function listPage({ site, list: page }: ListData): string {
  const { list, number, of } = page;
  const { title, kind, also, named: name } = list;
  const { pages, timeline } = site.words;
  const count = site.words.articles(list.articles.length);
  const facts = [kind, number === 1 ? count : null, pageWords(number, of, site)];
  const step = (place: NavLink | null, label: string) => periodStep(place, label);
  const main = html`${trail(
    site,
    list.trail.map(({ name, path }) => [name, path] as const),
  )}
<header class="opening">
<h1 dir="auto">${title}</h1>
<p class="facts">${factsLine(facts)}</p>
${also && html`<p class="facts"><a href="${href(site, also.path)}">${also.name}</a></p>`}
</header>
${number === 1 && list.period !== undefined && eventsOfPeriod(list.period, site)}
<div class="timeline">${cards(page.articles, site, 2)}</div>
${pager(list.path, number, of, site)}
${neighbours(step(list.before, timeline.before), step(list.after, timeline.after), site)}`;
  return base(
    site,
    {
      title: number === 1 ? name : pages.title(name, number),
      description: number === 1 ? `${name}: ${count}` : pageTitle(name, number, of, site),
      path: listPath(page),
      section: list.section,
      head: feedLinks(name, list.path, site) ?? undefined,
    },
    main,
  );
}
