import type { LedgerRow } from "../../../src/compare/figures/ledger.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import { figureWords } from "../../../src/site/words/figures.ts";

const WIDTH = 200;
const HEIGHT = 40;
/** Room for the dots at the edges. */
const EDGE = 4;
/** So many figures are needed for a drawing to say more than their list. */
const FEWEST = 3;

/**
 * The numbers of one thing in the order of time, drawn as dots: the larger, the higher. Null for fewer than three figures, and where all are
 * the same.
 */
export function drawing({ entries, differs }: LedgerRow, site: Site): Html | null {
  const figures = entries.map(({ figure }) => figure);
  const [first, last] = [figures[0], figures.at(-1)];
  if (figures.length < FEWEST || !differs || !first || !last) return null;
  const low = figures.reduce((a, b) => (b.low < a.low ? b : a));
  const high = figures.reduce((a, b) => (b.high > a.high ? b : a));
  const x = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / (figures.length - 1);
  const y = (value: number) =>
    HEIGHT -
    EDGE -
    ((value - low.low) * (HEIGHT - 2 * EDGE)) / Math.max(high.high - low.low, Number.MIN_VALUE);
  const dots = figures.map((one, at) => `M${tidy(x(at))} ${tidy(y(one.low))}V${tidy(y(one.high))}`).join("");
  const bare = (figure: typeof low) => figureWords({ ...figure, hedge: null });
  const words = site.words.sides.figures.drawing(
    figures.length,
    ...([bare({ ...low, high: low.low }), bare({ ...high, low: high.high })] as const),
    ...([figureWords(first), figureWords(last)] as const),
  );
  return html`<figure class="figures-drawn"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${words}"><path d="${dots}"/></svg>
<figcaption aria-hidden="true"><span>${bare({ ...high, low: high.high })}</span> <span>${bare({ ...low, high: low.low })}</span></figcaption>
<p class="how" aria-hidden="true">${site.words.sides.figures.drawn}</p></figure>`;
}

const tidy = (value: number) => Math.round(value * 10) / 10;
