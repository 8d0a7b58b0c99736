import { dayWithMonth } from "../../src/shared/dayWithMonth.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { NAME_KINDS } from "../../src/site/names/names.ts";
import { hasCalendar } from "../../src/site/timeline/timeline.ts";
import { BROWSE_PATH, calendarPath, ON_THIS_DAY_PATH, TIMELINE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { apartFromTime } from "../partials/apart.ts";
import { archiveFacts } from "../partials/archiveFacts.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { eventWays } from "../partials/eventWays.ts";
import { kindSections } from "../partials/kinds.ts";
import { saidWays } from "../partials/saidWays.ts";
import { storyWays } from "../partials/storyWays.ts";
import { timeBars } from "../partials/timeBars.ts";
import { type Way, wayList } from "../partials/ways.ts";

export const data = each("browse", "address");

/** The number of names of a kind, beside the link to all of them. */
const NAMES = 16;

/** All that the archive can be read by: its time, and the people, places, topics, sources and so on of its articles. */
export default function browse({ site }: PageData): string {
  const { browse: words, frame } = site.words;
  const main = html`${trail(site, [])}
<div class="front">
<div>
<header class="opening">
<h1>${frame.browse}</h1>
<p class="facts">${dayWithMonth(archiveFacts(site))}</p>
</header>
${wayList([...timeWays(site), ...storyWays(site), ...eventWays(site), ...saidWays(site), ...apartFromTime(site)], site)}
</div>
${timeSection(site)}
</div>
${SECTIONS.map((section) => section(site))}`;
  const description = words.description(site.archive.title);
  return base(site, { title: frame.browse, description, path: BROWSE_PATH, section: "browse" }, main);
}

/** The parts of the page below its front, in their order, each null if it has nothing to show. Further ones have their place here. */
const SECTIONS: readonly ((site: Site) => Html | null)[] = [aboutSection];

function timeSection(site: Site): Html | null {
  if (site.years.length === 0) return null;
  return html`<section aria-labelledby="time">
<h2 id="time">${site.words.home.overTime}</h2>
${timeBars(site)}
${calendars(site)}
</section>`;
}

function timeWays({ years, monthDays, words }: Site): Way[] {
  if (years.length === 0) return [];
  const timeline = { path: TIMELINE_PATH, name: words.frame.timeline, words: words.years(years.length) };
  const onThisDay = {
    path: ON_THIS_DAY_PATH,
    name: words.browse.onThisDay,
    words: words.days(monthDays.length),
  };
  return monthDays.length > 0 ? [timeline, onThisDay] : [timeline];
}

function calendars(site: Site): Html | null {
  const years = site.years.filter(hasCalendar);
  if (years.length === 0) return null;
  return html`<section class="letter" aria-labelledby="calendars">
<h3 id="calendars">${site.words.browse.calendars}</h3>
<ul class="month-days">${years.map(
    ({ year }) => html`<li><a href="${href(site, calendarPath(year))}">${year}</a></li>\n`,
  )}</ul>
</section>`;
}

function aboutSection(site: Site): Html | null {
  const kinds = kindSections(NAME_KINDS, NAMES, 3, site);
  if (!kinds) return null;
  return html`<section class="part" aria-labelledby="about">
<h2 id="about">${site.words.home.whatAbout}</h2>
${kinds}
</section>`;
}
