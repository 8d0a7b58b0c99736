import type { Site } from "../../src/site/model/site.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { undatedPath, YEAR_UNCERTAIN_PATH } from "../../src/site/urls.ts";
import type { Way } from "./ways.ts";

/** The articles that have no place in time, a line for each kind, if there are any. */
export function apartFromTime(site: Site): Way[] {
  const { undated, words, yearUncertain } = site;
  const lines: readonly (Way & { readonly count: number })[] = [
    {
      path: YEAR_UNCERTAIN_PATH,
      name: words.timeline.yearUncertain,
      words: words.articles(yearUncertain.length),
      count: yearUncertain.length,
    },
    { path: undatedPath(), name: words.timeline.undated, words: undatedSummary(site), count: undated.length },
  ];
  return lines.filter(({ count }) => count > 0);
}
