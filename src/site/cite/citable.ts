import type { SiteArticle } from "../../entry/schema.ts";
import type { Author } from "../../records/author.ts";
import { oneLine } from "../../shared/oneLine.ts";
import { absolute, type Site } from "../model/site.ts";
import { articlePath, originalPath } from "../urls.ts";
import { type CitedDate, citedDate } from "./citedDate.ts";
import { webAddress } from "./webAddress.ts";

/** The data that all citation formats are made from. Each value is on one line. */
export interface Citable {
  /** The citation key for BibTeX and CSL. It is made from the article's id, so it never changes. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly date: CitedDate;
  /** The newspaper or agency that published it; null if it isn't known. */
  readonly source: string | null;
  /** The title of the archive. */
  readonly archive: string;
  /** The home page of the archive; null if the address of the site isn't known. */
  readonly home: string | null;
  /** The address where it was first published. */
  readonly original: string | null;
  /** The archived copy and the original file; null if the address of the site isn't known. */
  readonly archived: string | null;
  readonly bytes: string | null;
  /** The path of the archived copy within the site. */
  readonly path: string;
  /** Of the original; null where names are shortened, since they could be guessed from it. */
  readonly sha256: string | null;
  /** BCP 47 */
  readonly language: string;
}

/** The citation data of an article. */
export function citableOf(article: SiteArticle, site: Pick<Site, "archive" | "baseUrl">): Citable {
  const path = articlePath(article.id);
  return {
    key: `dateline-${article.id}`,
    title: oneLine(article.title) || "[Untitled]",
    authors: article.authors,
    date: citedDate(article),
    source: oneLine(article.source ?? "") || null,
    archive: oneLine(site.archive.title),
    home: webAddress(site.baseUrl),
    original: webAddress(article.url),
    archived: webAddress(absolute(site, path)),
    bytes: article.hasOriginal ? webAddress(absolute(site, originalPath(article))) : null,
    path,
    sha256: article.anonymised ? null : article.sha256,
    language: oneLine(article.language),
  };
}

/** An undated article has no date in any format, since programs would read its bounds as one: they are only told here. */
function dateNote({ edtf, isUndated, origin }: CitedDate): string {
  if (edtf === null) return "Undated";
  if (isUndated) return `Undated; its bounds in EDTF: ${edtf}`;
  return `Date in EDTF: ${edtf}${origin === null ? "" : ` (${origin})`}`;
}

/** What an article says in which names of private people are shortened. */
const SHORTENED = "Names of private people are shortened in this article.";

/** What the formats have no fields for: how the date is known, the archived copy and its hash. */
export function notesOf({ date, archive, archived, sha256 }: Citable): string[] {
  return [
    dateNote(date),
    `Archived in ${archive}${archived === null ? "" : `, ${archived}`}`,
    sha256 === null ? SHORTENED : `SHA-256 of the archived original: ${sha256}`,
  ];
}
