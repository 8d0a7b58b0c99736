import type { Card } from "../site/cards/card.ts";
import { absolute, type Site } from "../site/model/site.ts";
import { articlePath } from "../site/urls.ts";
import { basisWords, certaintyOf } from "../site/words/certainty.ts";
import { dayOf, isoDay } from "../text/calendar.ts";

/**
 * The articles whose day is known as a calendar (iCalendar, RFC 5545), each as an event of a whole day. An article that may be of several days is
 * in none of them.
 * @param events what holds what `calendarEvent` gives of each article that is exported.
 */
export const calendarFile = <T>(title: string, events: readonly T[]): readonly (string | T)[] => [
  text([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Archive//EN", "CALSCALE:GREGORIAN"],
    `X-WR-CALNAME:${escaped(title)}`,
  ]),
  ...events,
  text(["END:VCALENDAR"]),
];

/** An article as an event of a calendar; empty if it may be of several days. */
export const calendarEvent = (card: Card, site: Site): string =>
  isOfOneDay(card) ? text(event(card, site)) : "";

const text = (lines: readonly string[]) => lines.map((line) => `${folded(line)}\r\n`).join("");

/** A calendar has no word for "about". */
function isOfOneDay(card: Card): boolean {
  const certainty = certaintyOf(card);
  return certainty === "exact" || certainty === "inferred";
}

function event(card: Card, site: Site): string[] {
  const { id, title, summary, topicNames } = card;
  const day = card.earliest ?? "";
  const address = absolute(site, articlePath(id));
  return [
    "BEGIN:VEVENT",
    `UID:${id}@dateline`,
    // When the event was made: a build has no clock, so it is the day of the article.
    `DTSTAMP:${plain(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(day))}`,
    `SUMMARY:${escaped(title || site.words.feeds.untitled)}`,
    `DESCRIPTION:${escaped(`${site.words.feeds.calendarDate(basisWords(card, site.language))} ${summary}`)}`,
    ...(topicNames.length > 0 ? [`CATEGORIES:${topicNames.map(escaped).join(",")}`] : []),
    ...(address === null ? [] : [`URL:${address}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return isoDay(dayOf(year, month, date) + 1);
}

const plain = (day: string) => day.replaceAll("-", "");

/** A text as a value (RFC 5545, 3.3.11). Control characters aren't allowed in it. */
function escaped(text: string): string {
  const safe = text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
  return safe.replace(/\p{Cc}|\p{Surrogate}/gu, " ");
}

/** A line of at most 75 bytes, and its continuations, which begin with a space (3.1). No character is cut. */
export function folded(line: string): string {
  const length = Buffer.byteLength(line);
  if (length <= MOST_BYTES) return line;
  // Nearly all lines are of characters of one byte; to take the others apart is slow.
  if (length === line.length) return parts(line).join("\r\n ");
  let [text, bytes] = ["", 0];
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (bytes + more > MOST_BYTES) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += more;
  }
  return text;
}

const MOST_BYTES = 75;

/** The first part of a line of bytes is as long as a line may be, the others leave room for the space. */
function parts(line: string): string[] {
  const found = [line.slice(0, MOST_BYTES)];
  for (let at = MOST_BYTES; at < line.length; at += MOST_BYTES - 1)
    found.push(line.slice(at, at + MOST_BYTES - 1));
  return found;
}
