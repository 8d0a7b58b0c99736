import type { SeenBy } from "../../../records/source.ts";

/** What a copy of a page says of itself: the page's own address, and when it was made. */
export interface Capture {
  /** Null where the copy doesn't name it. */
  readonly url: string | null;
  /** Where it names it, in words. */
  readonly place: string;
  readonly seenBy: readonly SeenBy[];
}

/** The address of a capture: "https://web.archive.org/web/20190305123456/https://…", also with "im_" or "id_" after the time. */
const WAYBACK = /^(?:https?:)?\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(.+)$/;

/** An address as it was before the Wayback Machine put its own before it. */
export function withoutWayback(address: string): string {
  return WAYBACK.exec(address)?.[2] ?? address;
}

/** What the Wayback Machine, SingleFile or a browser wrote into a copy; null for a page that is no such copy. */
export function captureOf(html: string): Capture | null {
  return wayback(html) ?? singleFile(html) ?? savedFrom(html);
}

/** The script by which the Wayback Machine tells its banner what it shows. */
const WOMBAT = /__wm\.wombat\(\s*"([^"]{1,2000})"\s*,\s*"(\d{14})"/;
/** The comment at the end of a page that it kept. */
const ARCHIVED_ON = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3} \d\d, \d{4}) AND RETRIEVED FROM/;

function wayback(html: string): Capture | null {
  const [, address, stamp] = WOMBAT.exec(html) ?? [];
  const archived = ARCHIVED_ON.exec(html);
  const time = stamp ? isoOfStamp(stamp) : archived && isoOfWords(`${archived[2]} ${archived[1]} UTC`);
  if (!time) return null;
  return {
    url: address ?? null,
    place: "the address that the Wayback Machine gives for its copy",
    seenBy: [{ value: time, what: "the Wayback Machine captured the page then" }],
  };
}

/** "20190305123456" is `2019-03-05T12:34:56Z`. */
const isoOfStamp = (stamp: string) =>
  stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6Z");

/** The comment that the SingleFile extension puts at the top. */
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})\s+saved date:\s*([^\n]{1,100})/;

function singleFile(html: string): Capture | null {
  const [, url, saved] = SINGLE_FILE.exec(html) ?? [];
  const time = saved ? isoOfWords(saved.replace(/\(.*/, "")) : null;
  if (url === undefined) return null;
  return {
    url,
    place: "the address that SingleFile wrote into the copy",
    seenBy: time ? [{ value: time, what: "the page was saved then (SingleFile’s “saved date”)" }] : [],
  };
}

/** The comment that browsers write into a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{4}\)(\S{1,2000})\s*-->/;

function savedFrom(html: string): Capture | null {
  const [, url] = SAVED_FROM.exec(html) ?? [];
  return url === undefined
    ? null
    : { url, place: "the address that the browser wrote into the copy", seenBy: [] };
}

/** A moment with its zone in English words, as machines write it, in ISO 8601 and UTC; null for one without its zone. */
function isoOfWords(words: string): string | null {
  const moment = /\b(?:GMT|UTC)\b/.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}
