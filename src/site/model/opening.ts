import type { Card } from "../cards/card.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { featuredOf } from "./featured.ts";
import type { Site } from "./site.ts";

/** The articles that the home page shows, and what they are. */
export interface Opening {
  readonly kind: "all" | "featured" | "newest" | "some";
  readonly articles: readonly Card[];
}

/** An archive of so few articles is shown whole. */
const MAX_WHOLE = 12;

/** The number of articles that stand for a larger archive. */
const NEWEST = 6;

/**
 * The featured articles; else all of a small archive, or the newest ones of a larger one; the first ones of a list in
 * which no year is known.
 */
export function openingOf(site: Site): Opening {
  const featured = featuredOf(site).value;
  if (featured.length > 0) return { kind: "featured", articles: featured };
  const { articles } = site;
  const ofKnownYear = articles.filter((article) => article.date !== null && !isYearUncertain(article));
  const newestFirst = [...ofKnownYear].reverse();
  if (articles.length <= MAX_WHOLE) {
    const others = articles.filter((article) => !ofKnownYear.includes(article));
    return { kind: "all", articles: [...newestFirst, ...others] };
  }
  if (newestFirst.length > 0) return { kind: "newest", articles: newestFirst.slice(0, NEWEST) };
  return { kind: "some", articles: articles.slice(0, NEWEST) };
}
