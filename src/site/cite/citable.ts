import type { SiteArticle } from "../../entry/schema.ts";
import type { Author } from "../../records/author.ts";
import { oneLine } from "../../shared/oneLine.ts";
import { absolute, type Site } from "../model/site.ts";
import { articlePath, originalPath } from "../urls.ts";
import { type CitedDate, citedDate } from "./citedDate.ts";
import { webAddress } from "./webAddress.ts";

/** What every format of a citation is made from: an article's particulars on one line each. */
export interface Citable {
  /** Made from the article's id, so it is for ever; a citation key for BibTeX and CSL. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly date: CitedDate;
  /** The paper or agency that published it; null when not known. */
  readonly source: string | null;
  /** The archive's own title. */
  readonly archive: string;
  /** The archive's home page; null when nobody said where the site will be. */
  readonly home: string | null;
  /** Where it was first published. */
  readonly original: string | null;
  /** The archived copy, and its bytes as they were found; null when nobody said where the site will be. */
  readonly archived: string | null;
  readonly bytes: string | null;
  /** The archived copy within the site, from "/". */
  readonly path: string;
  readonly sha256: string;
  /** BCP 47 */
  readonly language: string;
}

/** An article as it is cited. */
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
    bytes: article.hasOriginal ? webAddress(absolute(site, originalPath(article.id))) : null,
    path,
    sha256: article.sha256,
    language: oneLine(article.language),
  };
}

/** What no format has a field for: how the date is known, the archived copy and its hash. */
export function notesOf({ date, archive, archived, sha256 }: Citable): string[] {
  const how = date.supplied && date.edtf !== null ? " (supplied by the archive)" : "";
  return [
    `Date in EDTF: ${date.edtf ?? "unknown"}${how}`,
    `Archived in ${archive}${archived === null ? "" : `, ${archived}`}`,
    `SHA-256 of the archived original: ${sha256}`,
  ];
}
