import type { Site } from "../../src/site/model/site.ts";
import { spanWords } from "../../src/site/timeline/span.ts";

/** The number of articles and the time they span, in one line. It says of how many the year is known, if not of all. */
export function archiveFacts({ language, articles, words, years }: Site): string {
  const { empty, knownYears, noKnownYear } = words.home;
  if (articles.length === 0) return empty;
  const count = words.articles(articles.length);
  const span = spanWords(years, language);
  if (span === null) return noKnownYear(count);
  const known = years.reduce((sum, year) => sum + year.articles.length, 0);
  if (known === articles.length) return `${count} · ${span}`;
  return knownYears(count, known, span);
}
