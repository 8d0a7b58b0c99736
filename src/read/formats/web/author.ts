import { plainWords } from "../../../text/plainWords.ts";
import type { Given } from "../details.ts";
import type { PageData } from "./details.ts";
import { type Candidate, firstGiven, oneLine } from "./meta.ts";

const META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "citation_author",
  "byl",
];

/** Elements that mark the author in the text: microdata, links, the microformat h-card. */
const MARKED =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .p-author, .author.vcard .fn';

/** Who wrote the article. The publisher's own name says nothing. @param source the publisher, if the page names one. */
export function authorOf({ document, json, meta }: PageData, source: string | null): Given | null {
  const candidates: Candidate[] = [
    { value: joined(json?.authors ?? []), place: "the author whom the page names (JSON-LD “author”)" },
    ...META.map((name) => meta(name, "the author whom the page names")),
    {
      value: document.querySelector(MARKED)?.textContent,
      place: "the author whom the page marks in its text",
    },
  ];
  return firstGiven(candidates, (text) => authorIn(text, source));
}

const BY = /^(?:by|von|par|por)\s+/i;

/** The author in a line that Readability took for the byline: it must say so. Null if it doesn't. */
export function bylineAuthor(byline: string, source: string | null): Given | null {
  const place = "the byline of the page";
  return firstGiven([{ value: byline, place }], (text) => (BY.test(text) ? authorIn(text, source) : null));
}

/** A name without "By"; null for an address, a time, or the publisher. */
function authorIn(text: string, source: string | null): string | null {
  const name = text.replace(BY, "").replace(/[\s\p{Pd},|]+$/u, "");
  const isPublisher = source !== null && plainWords(name) === plainWords(source);
  const isName = /\p{L}{2}/u.test(name) && !/^(?:www\.|@)|[/@\d]/i.test(name) && name.length <= 200;
  return isName && !isPublisher ? name : null;
}

/** With a semicolon, so that a comma within a name separates nothing. */
const joined = (names: readonly string[]) =>
  names
    .map(oneLine)
    .filter((name) => !/^https?:/i.test(name))
    .join("; ");
