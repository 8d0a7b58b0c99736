import { authorsOf } from "../../src/enrich/authors.ts";
import { paragraphsOf } from "../../src/entry/body.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";

/** An entry of October 29, 2024 as the site reads it, but for what a test says of it. */
export function entryOf(known: Partial<SiteArticle> = {}): SiteArticle {
  const date = known.date === undefined ? "2024-10-29" : known.date;
  const body = known.body ?? "The river rose by a metre.\n";
  return {
    id: "0123456789",
    title: "River rises",
    date,
    edtf: date,
    earliest: date,
    latest: date,
    basis: date === null ? "unknown" : "stated",
    confidence: 0.9,
    seed: "a.txt",
    sha256: "0".repeat(64),
    source: null,
    author: null,
    url: null,
    language: "en",
    tags: [],
    summary: "The river rose by a metre.",
    authors: authorsOf(known.author ?? null, known.language ?? "en"),
    note: null,
    copies: [],
    encoding: "utf-8",
    bytes: 100,
    origins: { title: "text", source: null, author: null, url: null, language: "archive", tags: null },
    evidence: [],
    conflicts: [],
    setAside: [],
    times: [],
    keyphrases: [],
    topics: [],
    quotes: [],
    figures: [],
    names: [],
    body,
    paragraphs: paragraphsOf(body),
    hasOriginal: true,
    ...known,
  };
}
