import { DateTime, Interval } from "luxon";
import { qualifier } from "../date/edtf.ts";

/** The part of an article that says when it is from. */
export interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A day written out in the archive's language, always in UTC: "October 29, 2024". */
export function dayWords(day: string, language: string): string {
  return at(day, language).toLocaleString({ day: "numeric", month: "long", year: "numeric" });
}

export function monthWords(month: string, language: string): string {
  return at(`${month}-01`, language).toLocaleString({ month: "long", year: "numeric" });
}

export function monthName(month: string, language: string): string {
  return at(`${month}-01`, language).toLocaleString({ month: "long" });
}

function at(day: string, language: string): DateTime {
  return DateTime.fromISO(day, { zone: "utc" }).setLocale(language);
}

/**
 * What is known of a date, in words that say how much: "October 29, 2024", "October 2024",
 * "about October 2024", "between November 4 and November 5, 2024", "undated".
 */
export function dateWords({ edtf, earliest, latest }: Dated, language: string): string {
  if (edtf === null) return undatedWords(earliest, latest, language);
  const { approximate, uncertain } = qualifier(edtf);
  const hedge = `${uncertain ? "perhaps " : ""}${approximate ? "about " : ""}`;
  const plain = edtf.replace(/[?~%]/g, "");
  return hedge + (namedPeriod(plain, language) ?? boundsWords(plain, earliest, latest, language));
}

/** A day, month, year or decade that has a name of its own; null for anything else. */
function namedPeriod(edtf: string, language: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(edtf)) return dayWords(edtf.slice(0, 10), language);
  if (/^\d{4}-(?:0[1-9]|1[0-2])(?:-XX)?$/.test(edtf)) return monthWords(edtf.slice(0, 7), language);
  if (/^\d{4}(?:-XX){0,2}$/.test(edtf)) return edtf.slice(0, 4);
  if (/^\d{3}X$/.test(edtf)) return `the ${edtf.slice(0, 3)}0s`;
  return null;
}

function boundsWords(edtf: string, earliest: string | null, latest: string | null, language: string): string {
  const oneOf = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\]$/.exec(edtf);
  if (oneOf?.[1] && oneOf[2]) return `${dayWords(oneOf[1], language)} or ${dayWords(oneOf[2], language)}`;
  if (earliest && latest) return between(earliest, latest, language);
  if (earliest) return `${dayWords(earliest, language)} or later`;
  return latest ? `${dayWords(latest, language)} or earlier` : edtf;
}

function between(earliest: string, latest: string, language: string): string {
  if (earliest === latest) return dayWords(earliest, language);
  const span = Interval.fromDateTimes(at(earliest, language), at(latest, language));
  // "November 4 – 5, 2024" in the archive's language: what both days share is said once.
  const words = span.toLocaleString({ day: "numeric", month: "long", year: "numeric" });
  return `between ${words.replace(/\s*[–—-]\s*/, " and ")}`;
}

function undatedWords(earliest: string | null, latest: string | null, language: string): string {
  if (earliest && latest) return `undated, ${between(earliest, latest, language)}`;
  if (earliest) return `undated, not before ${dayWords(earliest, language)}`;
  return latest ? `undated, not after ${dayWords(latest, language)}` : "undated";
}
