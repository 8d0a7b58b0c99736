import assert from "node:assert/strict";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { citableOf } from "../../../src/site/cite/citable.ts";
import { FORMATS } from "../../../src/site/cite/formats.ts";
import { edtfBounds } from "../../../src/text/edtf.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

/** The citations of an article with a date in EDTF, by the extension of their files. */
function filesOf(edtf: string | null, known: Partial<SiteArticle>): Map<string, string> {
  const bounds = edtf === null ? { earliest: null, latest: null } : edtfBounds(edtf);
  assert.ok(bounds);
  const basis = edtf === null ? "unknown" : "stated";
  const article = entryOf({ date: bounds.earliest, edtf, ...bounds, basis, ...known });
  const cited = citableOf(article, siteOf([article], ARCHIVE, "https://example.org/archive/"));
  return new Map(FORMATS.map(({ extension, write }) => [extension, write(cited)]));
}

const READ_AS = [
  ["bib", "@biblatex/text"],
  ["ris", "@ris/file"],
  ["json", "@else/json"],
] as const;

function read(files: ReadonlyMap<string, string>, file: string, forceType: string) {
  const { data } = new Cite(files.get(file) ?? "", { forceType });
  const [entry] = data;
  assert.ok(entry && data.length === 1, `${data.length} entries in ${file}`);
  return entry;
}

/** A date in EDTF, what citation-js reads from BibTeX and CSL-JSON, the year in RIS, and RIS's field DA. */
const KINDS: readonly (readonly [
  kind: string,
  edtf: string | null,
  parts: readonly (readonly number[])[] | undefined,
  year: number | undefined,
  da: string | undefined,
])[] = [
  ["dated", "2024-10-29", [[2024, 10, 29]], 2024, "2024/10/29/"],
  [
    "interval",
    "2024-11-04/2024-11-05",
    [
      [2024, 11, 4],
      [2024, 11, 5],
    ],
    2024,
    "2024/11//November 4–5, 2024",
  ],
  ["approximate", "2024-10~", [[2024, 10]], undefined, "///[ca. October 2024]"],
  ["undated", null, undefined, undefined, undefined],
];

const url = "https://gazette.example/river?a=1&b=%7E_2#top";

for (const [kind, edtf, parts, year, da] of KINDS) {
  test(`downloaded citation, ${kind}: citation-js reads its type, title, date and address`, () => {
    const files = filesOf(edtf, { title: "River & sea rise: 100 % “more”", source: "The Gazette", url });
    for (const [file, forceType] of READ_AS) {
      const entry = read(files, file, forceType);
      // citation-js reads biblatex's newspaper articles as articles of the genre "newspaper".
      const isNewspaper = entry.type === "article-newspaper" || entry.genre === "newspaper";
      assert.ok(isNewspaper, `${file}: ${entry.type} ${entry.genre}`);
      const title = entry.title.replace(/^<span class="nocase">(.*)<\/span>$/, "$1");
      assert.equal(title, "River & sea rise: 100 % “more”", file);
      assert.equal(entry["container-title"], "The Gazette", file);
      assert.equal(entry.URL, url, file);
      // From a newspaper article in RIS, citation-js reads only the year; the day is in DA.
      const expected = file === "ris" ? year && [[year]] : parts;
      assert.deepEqual(entry.issued?.["date-parts"], expected, file);
    }
    assert.equal(read(files, "json", "@else/json").issued?.circa, kind === "approximate" || undefined);
    assert.equal(/^DA {2}- (.*)\r$/m.exec(files.get("ris") ?? "")?.[1], da);
  });
}

test("downloaded citation: without an original address it has the archived copy's", () => {
  const files = filesOf("2024-10-29", { source: null });
  for (const [file, forceType] of READ_AS) {
    const entry = read(files, file, forceType);
    assert.equal(entry.URL, "https://example.org/archive/articles/0123456789/", file);
    // BibTeX has no type for a clipping whose newspaper isn't known.
    assert.equal(entry.type, file === "bib" ? "document" : "article-newspaper", file);
  }
});
