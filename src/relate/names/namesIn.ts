import type { LinkedArticle } from "../../records/article.ts";
import { type NameEntity, nameKey } from "../../records/names.ts";

/** The names that some articles mention, of those of an archive. */
export function namesIn(articles: readonly LinkedArticle[], names: readonly NameEntity[]): NameEntity[] {
  const mentioned = new Set(
    articles.flatMap((article) => article.names.map(({ type, entity }) => nameKey({ type, id: entity }))),
  );
  return names.filter((name) => mentioned.has(nameKey(name)));
}
