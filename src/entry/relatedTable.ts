import type { RelatedArticles, RelatedTable } from "../records/related.ts";
import { jsonFile } from "./jsonList.ts";
import { relatedFrom, relatedInNumbers } from "./relatedNumbers.ts";

/** The file that lists for each article those on its subject, beside the entries; there is none if there are none. */
export const RELATED_FILE = "related.json";

/** The related articles as JSON, with one article on each line. */
export const relatedTable = (related: RelatedTable): Iterable<string> => jsonFile(relatedFrom(related));

/** Those of which both articles are there. */
export function relatedAmong(related: RelatedTable, there: ReadonlySet<string>): RelatedTable {
  // Nearly always all of them are.
  if (related.ids.every((id) => there.has(id))) return related;
  const left: RelatedArticles[] = [];
  for (const { id, others } of relatedFrom(related)) {
    const own = others.filter((other) => there.has(other.id));
    if (there.has(id) && own.length > 0) left.push({ id, others: own });
  }
  return relatedInNumbers(left);
}
