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
  const entries: FeedEntry[] = [];
  for (const [, kind = "", id = "", , after = ""] of latestRows(log)) {
    if (entries.length === MOST) break;
    const news = NEWS.get(kind);
    const card = site.articles[site.places.get(id) ?? -1];
    if (!news || !card || !isListable(card)) continue;
    const entry = feedEntry(card, site, `${kind} ${kind === "re-dated" ? after : card.sha256.slice(0, 8)}`);
    entries.push({ ...entry, title: site.words.feeds[news](entry.title) });
  }
  return entries;
}

/** How many rows are parsed at once. */
const AT_ONCE = 200;

const END = "\r\n";

/** The rows of the log, the last one first. Nobody asks for all of them, and the first build has one for each article. */
function* latestRows(log: string, atOnce = AT_ONCE): Generator<readonly string[]> {
  const head = log.slice(0, log.indexOf(END));
  for (let end = log.trimEnd().length; end > head.length; ) {
    let from = end;
    for (let row = 0; row < atOnce && from > head.length; row += 1) from = log.lastIndexOf(END, from - 1);
    const lines = log.slice(from + END.length, end).split(END);
    for (const { cells } of parseCsv([head, ...lines].join("\n"), ",").rows.toReversed()) yield cells;
    end = from;
  }
}
