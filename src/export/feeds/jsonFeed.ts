import type { FeedHead } from "./atom.ts";
import type { FeedEntry } from "./entries.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org). An entry without a certain day has no date: here none is asked for. */
export function jsonFeed(
  { title, description, page, self, archive, language }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    ...(description && { description }),
    authors: [{ name: archive }],
    language,
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function item({ id, address, title, when, summary, authors, topics, language, day, edtf }: FeedEntry) {
  return {
    id,
    url: address,
    title,
    content_text: `${when}. ${summary}`,
    ...(summary && { summary }),
    ...(day !== null && { date_published: `${day}T00:00:00Z` }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(topics.length > 0 && { tags: topics }),
    language,
    // What the fields of the format can't say; names of extensions begin with "_".
    ...(edtf !== null && { _dateline: { about: "Date in EDTF (ISO 8601-2)", edtf } }),
  };
}
