import { dayWithMonth } from "../../src/shared/dayWithMonth.ts";
import { EVENTS_PATH } from "../../src/site/events/paths.ts";
import { cardEvent } from "../../src/site/events/timelineEvent.ts";
import { type Html, html } from "../../src/site/html.ts";
import { openingOf } from "../../src/site/model/opening.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { BROWSE_PATH, TIMELINE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { apartFromTime } from "../partials/apart.ts";
import { archiveFacts } from "../partials/archiveFacts.ts";
import { card } from "../partials/card.ts";
import { eventList } from "../partials/events.ts";
import { eventWays } from "../partials/eventWays.ts";
import { kindSections } from "../partials/kinds.ts";
import { saidWays } from "../partials/saidWays.ts";
import { sameText } from "../partials/sameText.ts";
import { searchForm } from "../partials/searchForm.ts";
import { storyWays } from "../partials/storyWays.ts";
import { timeBars } from "../partials/timeBars.ts";
import { wayList } from "../partials/ways.ts";

export const data = each("home", "address");

/** What the archive is: how much of what time, some of its articles, and what they are about. */
export default function home({ site }: PageData): string {
  const { archive, articles } = site;
  const main = html`<div class="front">
<header class="opening">
<h1 dir="auto">${archive.title}</h1>
${archive.description && html`<p class="deck" dir="auto">${archive.description}</p>`}
<p class="facts">${dayWithMonth(archiveFacts(site))}</p>
${articles.length > 0 && searchForm(site)}
</header>
${timeSection(site)}
</div>
${SECTIONS.map((section) => section(site))}`;
  const description = archive.description || archiveFacts(site);
  return base(site, { title: null, description, path: "/", section: null }, main);
}

/** The parts of the page below its front, in their order, each null if it has nothing to show. Further ones have their place here. */
const SECTIONS: readonly ((site: Site) => Html | null)[] = [
  articleSection,
  eventSection,
  aboutSection,
  sourceSection,
  apartSection,
];

function timeSection(site: Site): Html | null {
  const bars = timeBars(site);
  if (!bars) return null;
  return html`<section aria-labelledby="time">
<h2 id="time"><a href="${href(site, TIMELINE_PATH)}">${site.words.home.overTime}</a></h2>
${bars}
</section>`;
}

function articleSection(site: Site): Html | null {
  const { kind, families } = openingOf(site);
  if (families.length === 0) return null;
  const shown = families.reduce((count, { others }) => count + 1 + others.length, 0);
  const { words, articles, years } = site;
  const all = years.length > 0 ? words.home.allByDate : words.timeline.allOf(articles.length);
  return html`<section class="part" aria-labelledby="articles">
<h2 id="articles">${words.home[kind]}</h2>
<ol class="shelf">${families.map((one) => html`<li>${card(one.card, site, 3, sameText(one.others, one.card.title, site))}</li>\n`)}</ol>
${shown < articles.length && html`<p class="all"><a href="${href(site, TIMELINE_PATH)}">${all}</a></p>`}
</section>`;
}

/** How many of the last events the page shows. */
const EVENTS = 4;

/** What happened last by what the articles say; only sentences that say of whom or what they tell. */
function eventSection(site: Site): Html | null {
  const { events } = site.events.happened;
  const telling = events.filter(({ told: [first] }) => first && (cardEvent(first)?.names.length ?? 0) > 0);
  const last = telling.slice(-EVENTS).reverse();
  if (last.length === 0) return null;
  const { happened, all } = site.words.events;
  return html`<section class="part" aria-labelledby="happened">
<h2 id="happened"><a href="${href(site, EVENTS_PATH)}">${happened}</a></h2>
${eventList(last, site)}
${events.length > last.length && html`<p class="all"><a href="${href(site, EVENTS_PATH)}">${all(events.length)}</a></p>`}
</section>`;
}

/** The number of names of a kind that say what the archive is about. */
const NAMES = 6;
const SOURCES = 8;

function aboutSection(site: Site): Html | null {
  const kinds = kindSections(["people", "places", "organisations", "topics"], NAMES, 3, site);
  if (!kinds) return null;
  return html`<section class="part" aria-labelledby="about">
<h2 id="about"><a href="${href(site, BROWSE_PATH)}">${site.words.home.whatAbout}</a></h2>
${kinds}
</section>`;
}

function sourceSection(site: Site): Html | null {
  const sources = kindSections(["sources"], SOURCES, 2, site);
  return sources && html`<div class="part">${sources}</div>`;
}

function apartSection(site: Site): Html | null {
  const ways = wayList(
    [...storyWays(site), ...eventWays(site), ...saidWays(site), ...apartFromTime(site)],
    site,
  );
  return ways && html`<div class="part">${ways}</div>`;
}
