import { inverted } from "../../text/personName.ts";
import type { Citable } from "./citable.ts";
import { numeric, surelyWithin } from "./part.ts";

/** A `meta` element's name and content. */
export type MetaPair = readonly [name: string, content: string];

/**
 * What reference managers and search engines read from a page's head: Highwire's names, then
 * Dublin Core's. Zotero's "Embedded Metadata" reads both, so they are chosen for what it makes
 * of them (zotero/translators, `Embedded Metadata.js` and `RDF.js`):
 *
 * - there is no `citation_journal_title`, which would make a journal article of every clipping;
 *   `DC.type` newsItem makes it a newspaper article, and `DC.source` names the paper;
 * - `citation_publication_date` stands only where a day, month or year is sure; otherwise
 *   `DC.date` is taken, which has all that is known, in EDTF.
 */
export function metaPairs(cited: Citable): MetaPair[] {
  const { title, authors, date, source, original, archived, sha256, language } = cited;
  // "Doe, Jane" is taken apart at the comma; other names stay whole.
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
    ["DC.date", date.edtf],
    ["DC.source", source],
    ["DC.relation", original],
    ["DC.identifier", archived],
    ["DC.identifier", `urn:sha256:${sha256}`],
    ["DC.language", language],
  ];
  return pairs.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]));
}
