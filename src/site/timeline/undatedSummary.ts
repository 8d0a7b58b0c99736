import type { SiteArticle } from "../../entry/schema.ts";
import { counted } from "../../shared/plurals.ts";
import type { Site } from "../model/site.ts";
import { dateWords } from "../words/dates.ts";

/** How many undated articles there are, and what all of them are known to lie between. */
export function shelfWords({ archive, undated }: Pick<Site, "archive" | "undated">): string {
  const earliest = bound(undated, "earliest").sort().at(0) ?? null;
  const latest = bound(undated, "latest").sort().at(-1) ?? null;
  const count = counted(undated.length, "article");
  if (earliest === null && latest === null) return count;
  const words = dateWords({ edtf: null, earliest, latest }, archive.language);
  return `${count}, ${words.replace(/^undated, /, "")}`;
}

/** The bounds of all articles on a side; none where one of them has none. */
function bound(articles: readonly SiteArticle[], side: "earliest" | "latest"): string[] {
  const known = articles.flatMap((article) => article[side] ?? []);
  return known.length === articles.length ? known : [];
}
