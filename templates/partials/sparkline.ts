import type { LongList } from "../../src/shared/longList.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import {
  SPARK_HEIGHT,
  type Steps,
  sparkPath,
  stepCounts,
  stepSpan,
} from "../../src/site/timeline/sparkline.ts";
import { monthWords } from "../../src/site/words/dates.ts";

/**
 * A drawing as small as a word of the number of articles over the archive's time, with a bar for each step. It is hidden
 * from screen readers, because the numbers are beside it. Null where none of the articles has a time: an empty line says nothing.
 */
export function sparkline(articles: Iterable<Card>, { steps }: Site): Html | null {
  if (!steps || steps.count < 2) return null;
  const path = sparkPath(stepCounts(articles, steps));
  if (path === "") return null;
  return html`<svg class="spark" viewBox="0 0 ${steps.count} ${SPARK_HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}

/** The same on a line of its own, with its first and last date and a description. */
export function spread(articles: LongList<Card>, site: Site): Html | null {
  const { steps } = site;
  if (!steps || steps.count < 2 || articles.length < 2) return null;
  const counts = stepCounts(articles, steps);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return null;
  const [start] = stepWords(steps, 0, site);
  const [end] = stepWords(steps, steps.count - 1, site);
  const label = site.words.names.overTime(start, end, most, stepWords(steps, counts.indexOf(most), site));
  return html`<figure class="spread"><svg class="spark" viewBox="0 0 ${steps.count} ${SPARK_HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}"><path d="${sparkPath(counts)}"/></svg>
<figcaption><span>${start}</span> <span>${end}</span></figcaption></figure>`;
}

function stepWords(steps: Steps, at: number, { language }: Site): readonly [first: string, last: string] {
  const words = (period: string) => (period.length === 4 ? period : monthWords(period, language));
  const [first, last] = stepSpan(steps, at);
  return [words(first), words(last)];
}
