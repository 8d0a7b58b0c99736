import type { Card } from "../cards/card.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { type Family, familiesOf } from "./families.ts";
import { featuredOf } from "./featured.ts";
import type { Site } from "./site.ts";

/** The articles that the home page shows, each with those that have its text, and what they are. */
export interface Opening {
  readonly kind: "all" | "featured" | "newest" | "some";
  readonly families: readonly Family[];
}

/** An archive of so few articles is shown whole. */
const MAX_WHOLE = 12;

/** The number of articles that stand for a larger archive. */
const NEWEST = 6;

/**
 * The featured articles; else all of a small archive, or the newest ones of a larger one; the first ones of a list in
 * which no year is known. Of articles with the same text all are one.
 */
export function openingOf(site: Site): Opening {
  const featured = featuredOf(site).value;
  if (featured.length > 0) return { kind: "featured", families: featured.map(alone) };
  const { articles, copies } = site;
  const ofKnownYear = articles.filter((article) => article.date !== null && !isYearUncertain(article));
  const newestFirst = familiesOf(ofKnownYear, copies).reverse();
  if (articles.length <= MAX_WHOLE) {
    const others = articles.filter((article) => !ofKnownYear.includes(article));
    return { kind: "all", families: [...newestFirst, ...familiesOf(others, copies)] };
  }
  if (newestFirst.length > 0) return { kind: "newest", families: newestFirst.slice(0, NEWEST) };
  return { kind: "some", families: familiesOf(articles, copies).slice(0, NEWEST) };
}

/** What the curator features is shown as they chose it. */
const alone = (card: Card): Family => ({ card, others: [] });
