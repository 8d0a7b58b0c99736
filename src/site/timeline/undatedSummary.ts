import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { boundsWords } from "../words/dates.ts";

/** A cache, because each page of a long list says it. */
const SUMMARIES = new WeakMap<readonly Card[], string>();

/** The number of undated articles, and the bounds that hold for all of them: "12 articles, not before 1994". */
export function undatedSummary(site: Pick<Site, "language" | "undated" | "words">): string {
  const known = SUMMARIES.get(site.undated) ?? summaryOf(site);
  SUMMARIES.set(site.undated, known);
  return known;
}

function summaryOf({ language, undated, words }: Pick<Site, "language" | "undated" | "words">): string {
  const earliest = bound(undated, "earliest").sort().at(0) ?? null;
  const latest = bound(undated, "latest").sort().at(-1) ?? null;
  const count = words.articles(undated.length);
  const bounds = boundsWords(earliest, latest, language);
  return bounds === null ? count : words.timeline.undatedWithin(count, bounds);
}

/** The bounds of all articles on one side; none if an article has no bound there. */
function bound(articles: readonly Card[], side: "earliest" | "latest"): string[] {
  const known = articles.flatMap((article) => article[side] ?? []);
  return known.length === articles.length ? known : [];
}
