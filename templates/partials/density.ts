import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Bar } from "../../src/site/timeline/density.ts";
import type { Extents } from "../../src/site/timeline/extents.ts";
import { dateWords, dayWords, monthDayWords, monthWords } from "../../src/site/words/dates.ts";

/** The drawing's own units: a bar is this wide with its gap, the highest this high. */
const STEP = 10;
const HEIGHT = 40;
/** The widest a bar gets with its gap, in CSS pixels: what a finger needs. */
const MAX_WIDTH = 44;
/** The air at each side of a bar. */
const INSET = 1.5;
/** The least height of a bar that stands for anything. */
const MIN_HEIGHT = 4;
/** The height of a lane of spans, in CSS pixels, and of the line in it. */
const LANE = 6;
const LINE = 2;
/** The least length of a line that can be seen. */
const MIN_LENGTH = 1.2;

/**
 * How articles spread over time: a bar a year, a month or a day, each a link to it. Below them
 * lie the dates that are no single day, as lines from their first day to their last; what
 * they say stands in words on the articles' cards.
 */
export function density(bars: readonly Bar[], extents: Extents, site: Site): Html | null {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  if (most === 0 && extents.lanes === 0) return null;
  const drawn = bars.map((bar, index) => {
    if (bar.path === null)
      return html`<rect class="none" x="${index * STEP + INSET}" y="${HEIGHT - 1}" width="${STEP - 2 * INSET}" height="1"/>`;
    const height = MIN_HEIGHT + (HEIGHT - MIN_HEIGHT) * (bar.count / most);
    const label = `${words(bar, site)}: ${counted(bar.count, "article")}`;
    return html`<a href="${href(site, bar.path)}" aria-label="${label}"><title>${label}</title><rect class="reach" x="${index * STEP}" y="0" width="${STEP}" height="${HEIGHT}"/><rect class="bar" x="${index * STEP + INSET}" y="${round(HEIGHT - height)}" width="${STEP - 2 * INSET}" height="${round(height)}"/></a>`;
  });
  return html`<figure class="density">
<svg class="bars${most === 0 && " flat"}" width="${bars.length * MAX_WIDTH}" viewBox="0 0 ${bars.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="group" aria-label="Articles by ${unit(first)}">${drawn}</svg>
${extentLines(bars.length, extents, site)}
<figcaption><span>${end(first, site)}</span> <span>${end(last, site)}</span>${extents.lanes > 0 && html` <span class="key">${lineWords(extents)}</span>`}</figcaption>
</figure>`;
}

function extentLines(bars: number, { drawn, lanes }: Extents, site: Site): Html | null {
  if (lanes === 0) return null;
  const lines = drawn.map(({ article, from, to, lane }) => {
    const length = Math.max((to - from) * STEP, MIN_LENGTH);
    const x = Math.min(from * STEP, bars * STEP - length);
    const title = `${dateWords(article, site.archive.language)}: ${article.title}`;
    return html`<rect class="extent" x="${round(x)}" y="${lane * LANE + (LANE - LINE)}" width="${round(length)}" height="${LINE}"><title>${title}</title></rect>`;
  });
  return html`<svg class="extents" width="${bars * MAX_WIDTH}" height="${lanes * LANE}" viewBox="0 0 ${bars * STEP} ${lanes * LANE}" preserveAspectRatio="none" aria-hidden="true">${lines}</svg>`;
}

function lineWords({ undrawn }: Extents): string {
  return `The lines are dates without an exact day${undrawn > 0 ? `; ${undrawn.toLocaleString("en")} more don’t fit` : ""}`;
}

function words({ period }: Bar, site: Site): string {
  if (period.length === 4) return period;
  return period.length === 7
    ? monthWords(period, site.archive.language)
    : dayWords(period, site.archive.language);
}

/** The ends of a month need no year: the page bears it. */
function end(bar: Bar, site: Site): string {
  return bar.period.length === 10
    ? monthDayWords(bar.period.slice(5), site.archive.language)
    : words(bar, site);
}

const UNITS: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };
const unit = ({ period }: Bar) => UNITS[period.length] ?? "time";

const round = (length: number) => Math.round(length * 10) / 10;
