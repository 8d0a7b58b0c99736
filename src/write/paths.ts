import type { IdentifiedArticle } from "../records/article.ts";
import { slugOf } from "../text/slug.ts";

/**
 * Where each entry lies below the entries folder: `YYYY/MM/DD-slug.md`, or `undated/slug.md`.
 * Entries that would lie in one place get their id behind the slug, all of them, so that no
 * file depends on the order of the others.
 */
export function entryPaths(articles: readonly IdentifiedArticle[]): Map<IdentifiedArticle, string> {
  const stems = new Map(articles.map((article) => [article, stem(article)]));
  const counts = new Map<string, number>();
  for (const [article, path] of stems) {
    // With its id it may be another's path without one: "River rises", id "aaa"; "River rises AAA".
    for (const taken of [path, `${path}-${article.id}`]) counts.set(taken, (counts.get(taken) ?? 0) + 1);
  }
  const isShared = (path: string) => (counts.get(path) ?? 0) > 1;
  return new Map(
    [...stems].map(([article, path]) => [article, `${path}${isShared(path) ? `-${article.id}` : ""}.md`]),
  );
}

function stem(article: IdentifiedArticle): string {
  const slug = slugOf(article.title.value) || article.id;
  const { basis, sort } = article.date;
  if (basis === "unknown") return `undated/${slug}`;
  const [year, month, day] = sort.split("-");
  return `${year}/${month}/${day}-${slug}`;
}
