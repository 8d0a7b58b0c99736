import { html } from "../../site/html.ts";
import { xmlText } from "../xmlText.ts";
import type { FeedEntry } from "./entries.ts";

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Where the feed itself is. */
  readonly self: string;
  /** The name of the archive. */
  readonly archive: string;
  readonly language: string;
}

/**
 * A feed in Atom (RFC 4287).
 * @param day stands where an entry has to say when it was changed and has no day of its own.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], day: string): string {
  const { title, description, page, self, archive, language } = head;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${xmlText(title)}</title>
${description && html`<subtitle>${xmlText(description)}</subtitle>\n`}<updated>${time(newest(entries, day))}</updated>
<author><name>${xmlText(archive)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${entries.map((one) => entry(one, day))}</feed>
`.toString();
}

function entry(
  { id, address, title, when, summary, authors, topics, language, ...dated }: FeedEntry,
  day: string,
) {
  return html`<entry xml:lang="${language}">
<id>${id}</id>
<title>${xmlText(title)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${time(dated.last ?? day)}</updated>
${dated.day && html`<published>${time(dated.day)}</published>\n`}${authors.map((name) => html`<author><name>${xmlText(name)}</name></author>\n`)}${topics.map((name) => html`<category term="${xmlText(name)}"/>\n`)}<summary>${xmlText(`${when}. ${summary}`)}</summary>
</entry>
`;
}

/** The feed itself changed no earlier than its newest entry. */
function newest(entries: readonly FeedEntry[], day: string): string {
  const days = entries.flatMap(({ last }) => last ?? []);
  return days.reduce((a, b) => (b > a ? b : a), entries.some(({ last }) => last === null) ? day : "") || day;
}

/** Atom wants a time. The day is in no time zone, so it is said in that of all dates. */
const time = (day: string) => `${day}T00:00:00Z`;
