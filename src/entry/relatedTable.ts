import type { RelatedArticles } from "../records/related.ts";
import { jsonList } from "./jsonList.ts";

/** The file that lists for each article those on its subject, beside the entries; there is none if there are none. */
export const RELATED_FILE = "related.json";

/** The related articles as JSON, with one article on each line. */
export function* relatedTable(related: readonly RelatedArticles[]): Generator<string> {
  yield* jsonList(related);
  yield "\n";
}

/** Those of which both articles are there. */
export const relatedAmong = (
  related: readonly RelatedArticles[],
  ids: ReadonlySet<string>,
): RelatedArticles[] =>
  related.flatMap(({ id, others }) => {
    const there = others.filter((other) => ids.has(other.id));
    return ids.has(id) && there.length > 0 ? [{ id, others: there }] : [];
  });
