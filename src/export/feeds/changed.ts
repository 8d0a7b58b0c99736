import { isListable } from "../../site/model/feeds.ts";
import type { Site } from "../../site/model/site.ts";
import { parseCsv } from "../../text/csv.ts";
import { type FeedEntry, feedEntry } from "./entries.ts";

/** What of a change is news to a reader. Withdrawn and removed articles are not told of. */
const NEWS: ReadonlyMap<string, "added" | "corrected" | "redated"> = new Map([
  ["added", "added"],
  ["changed", "corrected"],
  ["re-dated", "redated"],
]);

const MOST = 50;

/**
 * What the last builds added and changed, the newest build first: the log of accessions, as far as its articles are still there.
 * @param log the file, with the changes of this build.
 */
export function changedEntries(log: string, site: Site): FeedEntry[] {
  const byId = new Map(site.articles.map((card) => [card.id, card]));
  const entries: FeedEntry[] = [];
  const { rows } = parseCsv(log);
  for (let at = rows.length - 1; at >= 0 && entries.length < MOST; at -= 1) {
    const [, kind = "", id = "", , after = ""] = rows[at]?.cells ?? [];
    const news = NEWS.get(kind);
    const card = byId.get(id);
    if (!news || !card || !isListable(card)) continue;
    const entry = feedEntry(card, site, `${kind} ${kind === "re-dated" ? after : card.sha256.slice(0, 8)}`);
    entries.push({ ...entry, title: site.words.feeds[news](entry.title) });
  }
  return entries;
}
