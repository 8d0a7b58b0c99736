import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonLd } from "../../../src/site/cite/jsonLd.ts";
import { metaPairs } from "../../../src/site/cite/meta.ts";
import { BASE, COPY, cited, citedOf } from "./cited.ts";

const url = "https://gazette.example/river";
const HASH = "0".repeat(64);

test("meta: Highwire's and Dublin Core's names", () => {
  assert.deepEqual(metaPairs(cited({ url, author: "Jane Doe and Reuters" })), [
    ["citation_title", "River rises"],
    ["citation_author", "Doe, Jane"],
    ["citation_author", "Reuters"],
    ["citation_publication_date", "2024/10/29"],
    ["citation_language", "en"],
    ["citation_public_url", COPY],
    ["DC.title", "River rises"],
    ["DC.creator", "Doe, Jane"],
    ["DC.creator", "Reuters"],
    ["DC.type", "newsItem"],
    ["DC.date", "2024-10-29"],
    ["DC.source", "The Gazette"],
    ["DC.relation", url],
    ["DC.identifier", COPY],
    ["DC.identifier", `urn:sha256:${HASH}`],
    ["DC.language", "en"],
  ]);
});

test("meta: an uncertain date is only in EDTF; unknown fields are left out", () => {
  const names = (edtf: string | null) =>
    Object.fromEntries(metaPairs(citedOf(edtf, undefined, { author: null, source: null }, null)));
  assert.equal(names("2024~").citation_publication_date, undefined);
  assert.equal(names("2024~")["DC.date"], "2024~");
  assert.equal(names("2024-11-04/2024-11-05").citation_publication_date, "2024/11");
  assert.deepEqual(Object.keys(names(null)), [
    "citation_title",
    "citation_language",
    "DC.title",
    "DC.type",
    "DC.identifier",
    "DC.language",
  ]);
});

test("JSON-LD: a NewsArticle with its newspaper, its archive, its copy and its hash", () => {
  assert.deepEqual(JSON.parse(jsonLd(cited({ url, author: "Jane van der Berg; Reuters; Kim Jong Un" }))), {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "River rises",
    author: [
      { "@type": "Person", name: "Jane van der Berg", givenName: "Jane", familyName: "van der Berg" },
      { "@type": "Organization", name: "Reuters" },
      { "@type": "Person", name: "Kim Jong Un" },
    ],
    datePublished: "2024-10-29",
    inLanguage: "en",
    isPartOf: [
      { "@type": "Newspaper", name: "The Gazette" },
      { "@type": "Collection", name: "River Archive", url: BASE },
    ],
    url,
    archivedAt: COPY,
    identifier: { "@type": "PropertyValue", propertyID: "SHA-256", value: HASH },
    encoding: { "@type": "MediaObject", contentUrl: `${COPY}original.txt`, sha256: HASH },
  });
});

const DATES: readonly (readonly [string | null, string | undefined, string | undefined])[] = [
  ["2024-10", "2024-10", undefined],
  ["2024-11-04/2024-11-05", "2024-11", "2024-11-04/2024-11-05"],
  ["2024-12-30/2025-01-02", undefined, "2024-12-30/2025-01-02"],
  ["2024~", undefined, "2024~"],
  ["2024/..", undefined, "2024/.."],
  [null, undefined, undefined],
];

test("JSON-LD: datePublished only if it is certain; any other date in temporal", () => {
  for (const [edtf, published, temporal] of DATES) {
    const { datePublished, temporal: known } = JSON.parse(jsonLd(citedOf(edtf)));
    assert.deepEqual([datePublished, known], [published, temporal], String(edtf));
  }
});

test("JSON-LD: no text can end the element, and all of it can be read back", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("</script><!--", "<script>\u2028]]>")), (title) => {
      const article = cited({ title });
      assert.doesNotMatch(jsonLd(article), /[<>&\u2028]/);
      assert.equal(JSON.parse(jsonLd(article)).headline, article.title);
    }),
  );
});
