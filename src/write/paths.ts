import type { IdentifiedArticle } from "../records/article.ts";
import type { ArticleDate } from "../records/date.ts";
import { isDeviceName, slugOf } from "../text/slug.ts";

/** What the path of an entry is made of. */
export interface EntryName extends Pick<IdentifiedArticle, "id"> {
  readonly title: { readonly value: string };
  readonly date: Pick<ArticleDate, "basis" | "sort">;
}

/**
 * The path of each entry below the entries folder: `YYYY/MM/DD-slug.md`, or `undated/slug.md`.
 * Entries that would have the same path all get their id after the slug, so that no path depends on
 * the order of the entries. So does one whose name Windows keeps for a device (`con.md`).
 */
export function entryPaths<A extends EntryName>(articles: readonly A[]): Map<A, string> {
  const stems = new Map(articles.map((article) => [article, stem(article)]));
  const counts = new Map<string, number>();
  for (const [article, path] of stems) {
    // "River rises" with the id "aaa" has the same path as "River rises AAA" without one.
    for (const taken of [path, `${path}-${article.id}`]) counts.set(taken, (counts.get(taken) ?? 0) + 1);
  }
  const needsId = (path: string) => (counts.get(path) ?? 0) > 1 || isDeviceName(path.replace(/^.*\//, ""));
  return new Map(
    [...stems].map(([article, path]) => [article, `${path}${needsId(path) ? `-${article.id}` : ""}.md`]),
  );
}

function stem(article: EntryName): string {
  const slug = slugOf(article.title.value) || article.id;
  const { basis, sort } = article.date;
  if (basis === "unknown") return `undated/${slug}`;
  const [year, month, day] = sort.split("-");
  return `${year}/${month}/${day}-${slug}`;
}
