import type { Given } from "../details.ts";
import type { PageData } from "./details.ts";
import { type Candidate, firstGiven } from "./meta.ts";

/** Meta tags with the day of publication, those of more publishers first. */
const META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "citation_publication_date",
  "pubdate",
  "publishdate",
  "publish-date",
  "date",
];

/** Elements that mark the day of publication in the text: microdata, the microformat h-entry, WordPress. */
const MARKED =
  '[itemprop~="datePublished"], time[pubdate], .dt-published, time.published, time.entry-date:not(.updated)';

/** The page's own date of publication. A day of changing, or of capturing, is none. */
export function dateOf({ document, json, meta }: PageData): Given | null {
  return firstGiven(
    [
      { value: json?.published, place: "the page’s own date of publication (JSON-LD “datePublished”)" },
      ...META.map((name) => meta(name, "the page’s own date of publication")),
      marked(document.querySelector(MARKED), "the day of publication that the page marks in its text"),
      marked(onlyTime(document), "the only time that the page marks in its article (<time>)"),
    ],
    readable,
  );
}

function marked(element: Element | null, place: string): Candidate {
  const value = element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent;
  return { value, place };
}

/** The time element of an article that has but one: of several, any may be that of a comment or of another article. */
function onlyTime(document: Document): Element | null {
  const articles = document.querySelectorAll("article, main");
  const times = new Map<string, Element>();
  for (const time of articles[0]?.querySelectorAll("time[datetime]") ?? [])
    times.set(time.getAttribute("datetime") ?? "", time);
  return times.size === 1 ? ([...times.values()][0] ?? null) : null;
}

/** What programs write where nobody has set a day: the first of the year 1, and the first of 1970. */
const UNSET = /^0|^1970-01-01$/;

/** A day, with or without a time, in the form in which programs write it; or words with a year, which the date stage reads. */
function readable(text: string): string | null {
  const [, day, rest = ""] =
    /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(
      text.replace(/^(\d{4})(\d{2})(\d{2})$|^(\d{4})\/(\d{2})\/(\d{2})$/, "$1$4-$2$5-$3$6"),
    ) ?? [];
  if (day !== undefined) {
    if (UNSET.test(day)) return null;
    const time = /^[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/.exec(rest);
    return time ? `${day}${rest.replace(/UTC|GMT/, "Z")}` : day;
  }
  return /\b\d{4}\b/.test(text) && text.length < 80 ? text : null;
}
