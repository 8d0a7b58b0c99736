import { groupBy } from "../../src/shared/groupBy.ts";
import type { EventList, EventPage } from "../../src/site/events/eventPages.ts";
import { DUE_PATH, EVENTS_PATH, eventsAnchor, eventsPath } from "../../src/site/events/paths.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { indexPath } from "../../src/site/names/names.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { periodWords } from "../../src/site/words/dates.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { EventsData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { eventList } from "../partials/events.ts";
import { factsLine } from "../partials/facts.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";

export const data = each("events", "told");

/** What articles say happened: all of it, or that of a year, a month or a day. */
export default function eventsPage({ site, told }: EventsData): string {
  const { list, number, of } = told;
  const { type, period, name, path, total } = list;
  const { pages } = site.words;
  const words = type === "due" ? site.words.events.due : site.words.events;
  const whose = name?.name ?? (period === "" ? null : periodWords(period, site.language));
  const title = whose === null ? words.title : words.titleOf(whose);
  const facts = [number === 1 ? words.counted(total) : null, pageWords(number, of, site)];
  const main = html`${trail(site, above(list, site))}
<header class="opening">
<h1>${title}</h1>
<p class="facts">${factsLine(facts)}</p>
${type === "happened" && period === "" && name === null && dueLink(site)}
</header>
${number === 1 && partLinks(list, site)}
${sections(told, site)}
${pager(path, number, of, site)}
<p class="found-by">${words.found}</p>`;
  return base(
    site,
    {
      title: number === 1 ? title : pages.title(title, number),
      description:
        number === 1 ? words.description(words.counted(total)) : pageTitle(title, number, of, site),
      path: pagePath(path, number),
      section: name ? "browse" : "timeline",
    },
    main,
  );
}

/** The pages above it: those of the longer periods, or that of the name. */
function above({ type, period, name }: EventList, site: Site): (readonly [string, string])[] {
  const { events: words, frame, kinds } = site.words;
  if (name)
    return [
      [frame.browse, BROWSE_PATH],
      [kinds[name.kind], indexPath(name.kind)],
      [name.name, name.path],
    ];
  const happened = site.events.happened.events.length > 0 ? [[words.title, EVENTS_PATH] as const] : [];
  const root = type === "due" ? [...happened, [words.due.title, DUE_PATH] as const] : happened;
  const periods = [4, 7]
    .filter((length) => length < period.length)
    .map((length) => period.slice(0, length))
    .map((one) => [periodWords(one, site.language), eventsPath(type, one)] as const);
  return period === "" ? root.slice(0, -1) : [...root, ...periods];
}

/** A link to what was said to happen, from what happened. */
function dueLink(site: Site): Html | null {
  const { length } = site.events.due.events;
  if (length === 0) return null;
  const { due } = site.words.events;
  return html`<p class="facts"><a href="${href(site, DUE_PATH)}">${due.title}</a> · ${due.counted(length)}</p>`;
}

/** Links to the shorter periods that have pages of their own. */
function partLinks({ type, parts }: EventList, site: Site): Html | null {
  if (parts.length === 0) return null;
  return html`<ul class="months">${parts.map(
    ({ period, count, path }) =>
      html`<li><a href="${href(site, path)}">${periodWords(period, site.language)} <span class="count">${(type === "due" ? site.words.events.due : site.words.events).counted(count)}</span></a></li>\n`,
  )}</ul>`;
}

/** The length of the name of the periods that a page is divided into. */
const PARTS: ReadonlyMap<number, number> = new Map([
  [0, 4],
  [4, 7],
  [7, 10],
]);

/** The events below a heading for each shorter period; those of none come first. */
function sections({ list: { period: whole }, items }: EventPage, site: Site): Html[] {
  const length = PARTS.get(whole.length) ?? whole.length;
  return [...groupBy(items, ({ period }) => period.slice(0, length))].map(([period, some]) => {
    if (period.length <= whole.length) return eventList(some, site);
    const id = eventsAnchor(period);
    return html`<section class="month" aria-labelledby="${id}">
<h2 class="month-name" id="${id}">${periodWords(period, site.language)}</h2>
${eventList(some, site)}
</section>`;
  });
}
