import { greatest } from "../../src/shared/extremes.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Bar } from "../../src/site/timeline/density.ts";
import type { Extents } from "../../src/site/timeline/extents.ts";
import { dateWords, dayWords, monthDayWords, monthWords } from "../../src/site/words/dates.ts";

/** The width of a bar with its gap, and the height of the highest bar, in the units of the drawing. */
const STEP = 10;
const HEIGHT = 40;
/** The largest width of a bar with its gap, in CSS pixels: enough for a finger. */
const MAX_WIDTH = 44;
/** The gap on each side of a bar. */
const INSET = 1.5;
/** The height of the lowest bar that isn't empty. */
const MIN_HEIGHT = 4;
/** The height of a lane of lines, and of a line in it, in CSS pixels. */
const LANE = 6;
const LINE = 2;
/** The shortest line that can be seen. */
const MIN_LENGTH = 1.2;

/**
 * The number of articles over time: a bar for each year, month or day, which links to it. Below the bars, dates without an
 * exact day are lines from their first day to their last; the articles' cards give them in words.
 */
export function density(bars: readonly Bar[], extents: Extents, site: Site): Html | null {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.length < 2) return null;
  const most = greatest(bars.map(({ count }) => count));
  if (most === 0 && extents.lanes === 0) return null;
  const drawn = bars.map((bar, index) => {
    if (bar.path === null)
      return html`<rect class="none" x="${index * STEP + INSET}" y="${HEIGHT - 1}" width="${STEP - 2 * INSET}" height="1"/>`;
    const height = MIN_HEIGHT + (HEIGHT - MIN_HEIGHT) * (bar.count / most);
    const label = `${words(bar, site)}: ${site.words.articles(bar.count)}`;
    return html`<a href="${href(site, bar.path)}" aria-label="${label}"><title>${label}</title><rect class="reach" x="${index * STEP}" y="0" width="${STEP}" height="${HEIGHT}"/><rect class="bar" x="${index * STEP + INSET}" y="${round(HEIGHT - height)}" width="${STEP - 2 * INSET}" height="${round(height)}"/></a>`;
  });
  return html`<figure class="density">
<svg class="bars${most === 0 && " flat"}" width="${bars.length * MAX_WIDTH}" viewBox="0 0 ${bars.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="group" aria-label="${site.words.timeline.articlesBy[unit(first)]}">${drawn}</svg>
${extentLines(bars.length, extents, site)}
<figcaption><span>${end(first, site)}</span> <span>${end(last, site)}</span>${extents.lanes > 0 && html` <span class="key">${lineWords(extents, site)}</span>`}</figcaption>
</figure>`;
}

function extentLines(bars: number, { drawn, lanes }: Extents, site: Site): Html | null {
  if (lanes === 0) return null;
  const lines = drawn.map(({ article, from, to, lane }) => {
    const length = Math.max((to - from) * STEP, MIN_LENGTH);
    const x = Math.min(from * STEP, bars * STEP - length);
    const title = `${dateWords(article, site.language)}: ${article.title}`;
    return html`<rect class="extent" x="${round(x)}" y="${lane * LANE + (LANE - LINE)}" width="${round(length)}" height="${LINE}"><title>${title}</title></rect>`;
  });
  return html`<svg class="extents" width="${bars * MAX_WIDTH}" height="${lanes * LANE}" viewBox="0 0 ${bars * STEP} ${lanes * LANE}" preserveAspectRatio="none" aria-hidden="true">${lines}</svg>`;
}

function lineWords({ undrawn }: Extents, { words }: Site): string {
  const { linesBelow, undrawn: more } = words.timeline;
  return undrawn > 0 ? `${linesBelow} ${more(undrawn)}` : linesBelow;
}

function words({ period }: Bar, site: Site): string {
  if (period.length === 4) return period;
  return period.length === 7 ? monthWords(period, site.language) : dayWords(period, site.language);
}

/** The words below the two ends. Days of a month are shown without the year, which is in the title of the page. */
function end(bar: Bar, site: Site): string {
  return bar.period.length === 10 ? monthDayWords(bar.period.slice(5), site.language) : words(bar, site);
}

const UNITS: Readonly<Record<number, "year" | "month" | "day">> = { 4: "year", 7: "month", 10: "day" };
const unit = ({ period }: Bar) => UNITS[period.length] ?? "time";

const round = (length: number) => Math.round(length * 10) / 10;
