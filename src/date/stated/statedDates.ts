import type { Evidence } from "../../records/date.ts";
import type { ParsedArticle } from "../../records/source.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { type FullDate, fullDate } from "./fullDate.ts";
import { givenDate } from "./givenDate.ts";

/** Evidence, and what is odd about the very words that give it. */
export interface Stated {
  readonly evidence: Evidence;
  readonly oddity: string | null;
}

/**
 * Where an article states its own date, each with a confidence. The figures are ranks until
 * they are measured: a field made for it, then a line made for it, then a dateline (which may
 * be the day of the event), then a file's name (which may be the day of the download).
 */
const CONFIDENCE = {
  "front matter": 0.98,
  published: 0.95,
  dateline: 0.9,
  updated: 0.8,
  "file name": 0.8,
} as const;

/** All dates that the article states of itself, the most trusted first. */
export function statedDates(article: ParsedArticle, timezone: string): Stated[] {
  return [
    ...frontMatterDate(article, timezone),
    ...publishedDates(article, timezone),
    ...datelineDates(article),
    ...fileNameDate(article.seed.file),
  ];
}

function frontMatterDate({ seed }: ParsedArticle, timezone: string): Stated[] {
  const text = seed.frontMatter?.date;
  const found = text ? givenDate(text, timezone) : null;
  if (!text || !found) return [];
  return [stated("date/front-matter", "front matter", text, null, found, CONFIDENCE["front matter"])];
}

/** A day of updating only says that the article is no younger. */
function publishedDates({ credits }: ParsedArticle, timezone: string): Stated[] {
  const lines = credits.filter(({ type }) => type === "published");
  const found = lines.flatMap((line) => {
    const date = givenDate(line.text, timezone);
    if (!date) return [];
    const isUpdate = /updated|modified/.test(line.value);
    const said = isUpdate ? { ...date, edtf: `../${edtfBounds(date.edtf)?.latest}` } : date;
    const rule = isUpdate ? "updated" : "published";
    return stated(`date/${rule}`, "text", line.text, line.start, said, CONFIDENCE[rule]);
  });
  return found.sort((a, b) => b.evidence.confidence - a.evidence.confidence);
}

function datelineDates({ credits }: ParsedArticle): Stated[] {
  return credits.flatMap((credit) => {
    const date = credit.type === "dateline-date" ? fullDate(credit.value) : null;
    return date ? stated("date/dateline", "text", credit.text, credit.start, date, CONFIDENCE.dateline) : [];
  });
}

/** A day in the path: `2024-10-29-x.txt`, `20241029.txt`, `20241029T1030Z.txt`, `2024/10/29/x.txt`. */
const IN_PATH =
  /(?<![0-9a-z])(?<year>(?:1[5-9]|20)\d{2})(?<part>[-_./]?)(?<month>0[1-9]|1[0-2])\k<part>(?<day>0[1-9]|[12]\d|3[01])(?=T\d{4}|(?![0-9a-z]))/i;

function fileNameDate(file: string): Stated[] {
  const found = IN_PATH.exec(file);
  const { year, month, day } = found?.groups ?? {};
  const date = found ? fullDate(`${year}-${month}-${day}`) : null;
  return found && date
    ? [stated("date/file-name", "file name", found[0], null, date, CONFIDENCE["file name"])]
    : [];
}

function stated(
  rule: string,
  from: Evidence["from"],
  text: string,
  start: number | null,
  { edtf, oddity }: FullDate,
  confidence: number,
): Stated {
  const end = start === null ? null : start + text.length;
  const unneeded = { because: null, source: null, seed: null };
  return { evidence: { rule, from, text, start, end, edtf, confidence, ...unneeded }, oddity };
}
