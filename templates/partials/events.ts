import { eventDateOf } from "../../src/site/events/eventDate.ts";
import { cardEvent, type TimelineEvent, type Told } from "../../src/site/events/timelineEvent.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { machineTime } from "../../src/site/words/machineTime.ts";
import { dateSymbol } from "./dateSymbol.ts";
import { sentence } from "./namedIn.ts";
import { ownLanguage } from "./ownLanguage.ts";
import { paragraphAddress } from "./paragraphLink.ts";
import { speaker } from "./quotations.ts";

/** Events one below the other: when each was, then every sentence that tells it, with who says so and a link to its paragraph. */
export function eventList(events: readonly TimelineEvent[], site: Site): Html {
  return html`<ol class="events">${events.map((event) => eventItem(event, site))}</ol>`;
}

/** So many sentences on one event are shown at once; the others open below them. */
const SHOWN = 4;

function eventItem(event: TimelineEvent, site: Site): Html {
  const { told } = event;
  const more = told.slice(SHOWN);
  const list = (some: readonly Told[]) =>
    html`<ul class="said spoken-by">${some.map((one) => toldItem(one, site))}</ul>`;
  return html`<li>${eventDate(event, site)}
${list(told.slice(0, SHOWN))}${
  more.length > 0 &&
  html`
<details class="contents"><summary>${site.words.events.toldToo(more.length)}</summary>${list(more)}</details>`
}${event.type === "due" && outcome(event, site)}</li>\n`;
}

/** The articles of the announced time that have the same names, or a sentence that there is none; null where nobody knows. */
function outcome(event: TimelineEvent, site: Site): Html | null {
  const { atThatTime, nothing } = site.words.events.due;
  const found = site.outcomes(event);
  if (found === null) return null;
  if (found.length === 0) return html`<p class="outcome">${nothing}</p>`;
  return html`<p class="outcome">${atThatTime}</p>
<ul class="outcome">${found.map(
    (article) =>
      html`<li>${dateWords(article, site.language)} · <a href="${href(site, articlePath(article.id))}" lang="${article.language}"><bdi>${article.title}</bdi></a></li>\n`,
  )}</ul>`;
}

/** When an event was, with the symbol for how sure that is, and how it is known. */
function eventDate(event: TimelineEvent, site: Site): Html {
  const date = eventDateOf(event);
  const words = dateWords(date, site.language);
  const machine = machineTime(date.edtf);
  const shown = machine ? html`<time datetime="${machine}">${words}</time>` : html`<span>${words}</span>`;
  const basis = event.type === "due" ? site.words.events.due.basis : site.words.events.basis[date.basis];
  return html`<p class="date">${dateSymbol(date.certainty)} <span><span class="date-words">${shown}</span> <span class="basis">${basis}</span></span></p>`;
}

/** A sentence that tells an event: verbatim, with whoever it names as saying so, and its article. */
function toldItem(told: Told, site: Site): Html | null {
  const { article, index } = told;
  const found = site.excerpt(article, "events", index);
  if (!found) return null;
  const { sentence: quoted, speaker: by } = found;
  const { source } = article;
  const claim = by && html`${site.words.figuresPage.claimedBy(speaker(by.value, by.entity, site))} · `;
  const when = dateWords(article, site.language);
  const isDue = cardEvent(told)?.type === "due";
  return html`<li lang="${article.language}">${sentence(quoted, paragraphAddress(article, quoted.p, site), site)}
<p class="who"${ownLanguage(site)}>${claim}${isDue ? site.words.events.due.said(when) : when}${source !== null && html` · <bdi>${source}</bdi>`} · <a href="${href(site, articlePath(article.id))}"><bdi>${article.title}</bdi></a></p></li>\n`;
}
