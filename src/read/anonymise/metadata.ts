import type { FileDetails, Metadata } from "../../records/source.ts";
import type { Shortener } from "./shortener.ts";

/** What a person or a file says about an article, with the names shortened. An address that holds one is left out. */
export function shortMetadata(metadata: Metadata, { text, holds }: Shortener): Metadata {
  const { title, date, source, author, url, language, tags, note, extra } = metadata;
  const short = (value: string | null) => (value === null ? null : text(value));
  return {
    title: short(title),
    // A date has no names of people but those of months, such as "May".
    date,
    source: short(source),
    author: short(author),
    url: url !== null && holds(url) ? null : url,
    language,
    tags: [...new Set(tags.map(text))],
    note: short(note),
    extra: Object.fromEntries(Object.entries(extra).map(([key, value]) => [text(key), text(value)])),
  };
}

/** The same for what a file’s format says. Where it says it, and when the article was there already, names nobody. */
export function shortDetails({ fields, places, seenBy }: FileDetails, shortener: Shortener): FileDetails {
  return { fields: shortMetadata(fields, shortener), places, seenBy };
}
