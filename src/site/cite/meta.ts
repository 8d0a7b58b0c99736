import { inverted } from "../../text/personName.ts";
import type { Citable } from "./citable.ts";
import { numeric, surelyWithin } from "./part.ts";

/** The name and content of a `meta` element. */
export type MetaPair = readonly [name: string, content: string];

/**
 * Metadata in the head of a page, for reference managers and search engines: Highwire names, then Dublin Core. They were
 * chosen by what Zotero's "Embedded Metadata" makes of them (zotero/translators, `Embedded Metadata.js` and `RDF.js`):
 *
 * - there is no `citation_journal_title`, which would make a journal article of every clipping;
 *   `DC.type` newsItem makes it a newspaper article, and `DC.source` names the paper;
 * - `citation_publication_date` is set only if a day, month or year is certain; otherwise Zotero takes `DC.date`, which has
 *   all that is known, in EDTF.
 */
export function metaPairs(cited: Citable): MetaPair[] {
  const { title, authors, date, source, original, archived, sha256, language } = cited;
  // Zotero splits "Doe, Jane" at the comma; other names stay whole.
  const names = authors.map((author) => (author.kind === "person" ? inverted(author.name) : author.name));
  const within = surelyWithin(date);
  const pairs: readonly (readonly [string, string | null])[] = [
    ["citation_title", title],
    ...names.map((name) => ["citation_author", name] as const),
    ["citation_publication_date", within && numeric(within, "/")],
    ["citation_language", language],
    ["citation_public_url", archived],
    ["DC.title", title],
    ...names.map((name) => ["DC.creator", name] as const),
    ["DC.type", "newsItem"],
    ["DC.date", date.isUndated ? null : date.edtf],
    ["DC.source", source],
    ["DC.relation", original],
    ["DC.identifier", archived],
    ["DC.identifier", sha256 === null ? null : `urn:sha256:${sha256}`],
    ["DC.language", language],
  ];
  return pairs.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]));
}
