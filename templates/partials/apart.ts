import { counted } from "../../src/shared/plurals.ts";
import { YEAR_UNCERTAIN } from "../../src/site/model/lists.ts";
import type { Site } from "../../src/site/model/site.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { undatedPath, YEAR_UNCERTAIN_PATH } from "../../src/site/urls.ts";
import type { Way } from "./ways.ts";

/** The articles that have no place in time, a line for each kind, if there are any. */
export function apartFromTime(site: Site): Way[] {
  const { undated, yearUncertain } = site;
  const lines: readonly (Way & { readonly count: number })[] = [
    {
      path: YEAR_UNCERTAIN_PATH,
      name: YEAR_UNCERTAIN,
      words: counted(yearUncertain.length, "article"),
      count: yearUncertain.length,
    },
    { path: undatedPath(), name: "Undated", words: undatedSummary(site), count: undated.length },
  ];
  return lines.filter(({ count }) => count > 0);
}
