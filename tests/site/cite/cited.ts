import assert from "node:assert/strict";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { type Citable, citableOf } from "../../../src/site/cite/citable.ts";
import { edtfBounds } from "../../../src/text/edtf.ts";
import { entryOf } from "../../support/entries.ts";

export const BASE = "https://example.org/archive/";
export const COPY = `${BASE}articles/0123456789/`;

const ARCHIVE = {
  title: "River Archive",
  description: "",
  language: "en",
  interface: null,
  timezone: "UTC",
  url: null,
  earliest: null,
  latest: null,
  collected: null,
  featured: [],
  license: null,
  exports: [],
  offline: false,
};

/** The citation data of an article by Jane Doe in The Gazette; a test may change its fields. */
export function cited(known: Partial<SiteArticle> = {}, baseUrl: string | null = BASE): Citable {
  const entry = entryOf({ author: "Jane Doe", source: "The Gazette", ...known });
  return citableOf(entry, { archive: ARCHIVE, baseUrl });
}

/** The same with a date in EDTF. */
export function citedOf(
  edtf: string | null,
  basis: SiteArticle["basis"] = edtf === null ? "unknown" : "stated",
  known: Partial<SiteArticle> = {},
  baseUrl: string | null = BASE,
): Citable {
  const bounds = edtf === null ? { earliest: null, latest: null } : edtfBounds(edtf);
  assert.ok(bounds, `${edtf} is no EDTF`);
  return cited({ date: bounds.earliest, edtf, ...bounds, basis, ...known }, baseUrl);
}
