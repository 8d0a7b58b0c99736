import type { RelatedArticles } from "../records/related.ts";
import { jsonFile } from "./jsonList.ts";

/** The file that lists for each article those on its subject, beside the entries; there is none if there are none. */
export const RELATED_FILE = "related.json";

/** The related articles as JSON, with one article on each line. */
export const relatedTable = (related: readonly RelatedArticles[]): Iterable<string> => jsonFile(related);

/** Those of which both articles are there. */
export const relatedAmong = (
  related: readonly RelatedArticles[],
  ids: ReadonlySet<string>,
): RelatedArticles[] =>
  related.flatMap((one) => {
    if (!ids.has(one.id)) return [];
    const there = one.others.filter((other) => ids.has(other.id));
    // Nearly always all of them are there: a second list would take as much memory as the first.
    if (there.length === one.others.length) return there.length > 0 ? [one] : [];
    return there.length > 0 ? [{ id: one.id, others: there }] : [];
  });
