import { counted } from "../../shared/plurals.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { dateWords } from "../words/dates.ts";

/** A cache, because each page of a long list says it. */
const SUMMARIES = new WeakMap<readonly Card[], string>();

/** The number of undated articles, and the bounds that hold for all of them: "12 articles, not before 1994". */
export function undatedSummary(site: Pick<Site, "archive" | "undated">): string {
  const known = SUMMARIES.get(site.undated) ?? summaryOf(site);
  SUMMARIES.set(site.undated, known);
  return known;
}

function summaryOf({ archive, undated }: Pick<Site, "archive" | "undated">): string {
  const earliest = bound(undated, "earliest").sort().at(0) ?? null;
  const latest = bound(undated, "latest").sort().at(-1) ?? null;
  const count = counted(undated.length, "article");
  if (earliest === null && latest === null) return count;
  const words = dateWords({ edtf: null, earliest, latest }, archive.language);
  return `${count}, ${words.replace(/^undated, /, "")}`;
}

/** The bounds of all articles on one side; none if an article has no bound there. */
function bound(articles: readonly Card[], side: "earliest" | "latest"): string[] {
  const known = articles.flatMap((article) => article[side] ?? []);
  return known.length === articles.length ? known : [];
}
