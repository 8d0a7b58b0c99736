import { counted } from "../../src/report.ts";
import { monthWords } from "../../src/site/dates.ts";
import type { Bar } from "../../src/site/density.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";

/** The drawing's own units: a bar is this wide with its gap, the highest this high. */
const STEP = 10;
const HEIGHT = 40;
/** The widest a bar gets with its gap, in CSS pixels: what a finger needs. */
const MAX_WIDTH = 44;
/** The air at each side of a bar. */
const INSET = 1.5;
/** The least height of a bar that stands for anything. */
const MIN_HEIGHT = 4;

/** How the articles spread over time: a bar a month or a year, each a link to its page. */
export function density(site: Site): Html | null {
  const bars = site.density;
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const words = (bar: Bar) =>
    bar.period.length === 4 ? bar.period : monthWords(bar.period, site.archive.language);
  const drawn = bars.map((bar, index) => {
    if (bar.path === null)
      return html`<rect class="none" x="${index * STEP + INSET}" y="${HEIGHT - 1}" width="${STEP - 2 * INSET}" height="1"/>`;
    const height = MIN_HEIGHT + (HEIGHT - MIN_HEIGHT) * (bar.count / most);
    const label = `${words(bar)}: ${counted(bar.count, "article")}`;
    return html`<a href="${href(site, bar.path)}" aria-label="${label}"><title>${label}</title><rect class="reach" x="${index * STEP}" y="0" width="${STEP}" height="${HEIGHT}"/><rect class="bar" x="${index * STEP + INSET}" y="${round(HEIGHT - height)}" width="${STEP - 2 * INSET}" height="${round(height)}"/></a>`;
  });
  return html`<figure class="density">
<svg width="${bars.length * MAX_WIDTH}" viewBox="0 0 ${bars.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="group" aria-label="Articles by ${first.period.length === 4 ? "year" : "month"}">${drawn}</svg>
<figcaption><span>${words(first)}</span><span>${words(last)}</span></figcaption>
</figure>`;
}

const round = (length: number) => Math.round(length * 10) / 10;
