import { counted } from "../../src/shared/plurals.ts";
import type { Site } from "../../src/site/model/site.ts";
import { spanWords } from "../../src/site/timeline/span.ts";

/** The number of articles and the time they span, in one line. It says of how many the year is known, if not of all. */
export function archiveFacts({ archive, articles, years }: Site): string {
  if (articles.length === 0) return "There are no articles in this archive";
  const count = counted(articles.length, "article");
  const span = spanWords(years, archive.language);
  if (span === null) return `${count} · none with a known year`;
  const known = years.reduce((sum, year) => sum + year.articles.length, 0);
  if (known === articles.length) return `${count} · ${span}`;
  return `${count} · ${known.toLocaleString("en")} with a known year, ${span}`;
}
