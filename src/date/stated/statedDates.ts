import type { Evidence } from "../../records/date.ts";
import type { ParsedArticle } from "../../records/source.ts";
import { asSentence } from "../../text/asSentence.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { ownName } from "../../text/pieceName.ts";
import { type FullDate, fullDate } from "./fullDate.ts";
import { givenDate } from "./givenDate.ts";
import { lineDates } from "./lineDates.ts";

/** The evidence of a stated date, and a contradiction or ambiguity in its words. */
export interface StatedDate {
  readonly evidence: Evidence;
  readonly oddity: string | null;
}

/**
 * The confidence in each place where an article states its own date. Not measured; they only rank
 * the places: the front matter, the file's own details, a line for the date, a dateline (which may name the day of the
 * event), a running head or a line in another language, a file's name (which may name the day of the download).
 */
const CONFIDENCE = {
  "front matter": 0.98,
  file: 0.97,
  published: 0.95,
  dateline: 0.9,
  line: 0.88,
  updated: 0.8,
  "file name": 0.8,
} as const;

/** All dates that the article states for itself, the most trusted first. */
export function statedDates(article: ParsedArticle, timezone: string): StatedDate[] {
  return [
    ...frontMatterDate(article, timezone),
    ...detailsDate(article, timezone),
    ...publishedDates(article, timezone),
    ...datelineDates(article),
    ...datesOfLines(article),
    ...fileNameDate(article.seed.file),
  ];
}

function frontMatterDate({ seed }: ParsedArticle, timezone: string): StatedDate[] {
  const text = seed.frontMatter?.date;
  const found = text ? givenDate(text, timezone) : null;
  if (!text || !found) return [];
  return [
    statedDate({
      rule: "dating/front-matter",
      from: "front matter",
      text,
      start: null,
      date: found,
      confidence: CONFIDENCE["front matter"],
    }),
  ];
}

function detailsDate({ seed: { details } }: ParsedArticle, timezone: string): StatedDate[] {
  const text = details?.fields.date;
  const found = text ? givenDate(text, timezone) : null;
  if (!details || !text || !found) return [];
  return [
    statedDate({
      rule: "dating/file-details",
      from: "file",
      text,
      start: null,
      date: found,
      confidence: CONFIDENCE.file,
      because: details.places.date ? asSentence(details.places.date) : null,
    }),
  ];
}

/** A day of updating only shows that the article is not younger. */
function publishedDates({ credits }: ParsedArticle, timezone: string): StatedDate[] {
  const lines = credits.filter(({ type }) => type === "published");
  const found = lines.flatMap((line) => {
    const date = givenDate(line.text, timezone);
    if (!date) return [];
    const isUpdate = /updated|modified/.test(line.value);
    const stated = isUpdate ? { ...date, edtf: `../${edtfBounds(date.edtf)?.latest}` } : date;
    return statedDate({
      rule: isUpdate ? "dating/updated" : "dating/published",
      from: "text",
      text: line.text,
      start: line.start,
      date: stated,
      confidence: CONFIDENCE[isUpdate ? "updated" : "published"],
    });
  });
  return found.sort((a, b) => b.evidence.confidence - a.evidence.confidence);
}

function datelineDates({ credits }: ParsedArticle): StatedDate[] {
  return credits.flatMap((credit) => {
    const date = credit.type === "dateline-date" ? fullDate(credit.value) : null;
    if (!date) return [];
    const { text, start } = credit;
    return statedDate({
      rule: "dating/dateline",
      from: "text",
      text,
      start,
      date,
      confidence: CONFIDENCE.dateline,
    });
  });
}

function datesOfLines({ seed: { text } }: ParsedArticle): StatedDate[] {
  return lineDates(text).map(({ rule, date, start, end }) =>
    statedDate({
      rule,
      from: "text",
      text: text.slice(start, end),
      start,
      date,
      confidence: CONFIDENCE.line,
    }),
  );
}

/** A day in a file's path: `2024-10-29-x.txt`, `20241029.txt`, `20241029T1030Z.txt`, `2024/10/29/x.txt`. */
const IN_PATH =
  /(?<![0-9a-z])(?<year>(?:1[5-9]|20)\d{2})(?<part>[-_./]?)(?<month>0[1-9]|1[0-2])\k<part>(?<day>0[1-9]|[12]\d|3[01])(?=T\d{4}|(?![0-9a-z]))/i;

function fileNameDate(file: string): StatedDate[] {
  const found = IN_PATH.exec(ownName(file));
  const { year, month, day } = found?.groups ?? {};
  const date = found ? fullDate(`${year}-${month}-${day}`) : null;
  if (!found || !date) return [];
  return [
    statedDate({
      rule: "dating/file-name",
      from: "file name",
      text: found[0],
      start: null,
      date,
      confidence: CONFIDENCE["file name"],
    }),
  ];
}

interface Statement extends Pick<Evidence, "rule" | "from" | "text" | "start" | "confidence"> {
  readonly date: FullDate;
  readonly because?: string | null;
}

function statedDate({ rule, from, text, start, date, confidence, because = null }: Statement): StatedDate {
  const { edtf, oddity } = date;
  const end = start === null ? null : start + text.length;
  const evidence: Evidence = {
    rule,
    from,
    text,
    start,
    end,
    edtf,
    confidence,
    because,
    factSource: null,
    seed: null,
  };
  return { evidence, oddity };
}
