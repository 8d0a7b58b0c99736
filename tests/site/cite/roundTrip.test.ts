import assert from "node:assert/strict";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { bibtex } from "../../../src/site/cite/bibtex.ts";
import { ris } from "../../../src/site/cite/ris.ts";
import { cited, citedOf } from "./cited.ts";

/** The only entry that citation-js reads from a file. */
function read(text: string, forceType: "@biblatex/text" | "@ris/file") {
  const { data } = new Cite(text, { forceType });
  const [entry] = data;
  assert.ok(entry && data.length === 1, `${data.length} entries in ${text}`);
  return entry;
}

/** citation-js writes "nocase" where a title's capitals are kept. */
const plain = (title: string) => title.replace(/^<span class="nocase">([\s\S]*)<\/span>$/, "$1");

const HOSTILE = [
  "A {b} \\c $d$ 100% & #e f_g ~h ^i | <j>",
  "<script>alert(1)</script> --- -- ``quoted'' ?` !`",
  "TY  - BOOK\r\nER  - \r\nTY  - NEWS\r\nTI  - other",
  "}, note = {x}}\n@article{other, title={y}",
  "\\textbf{bold} \\input{/etc/passwd} \\",
  "ارتفاع النهر \u202Eabc 日本語 🦀 é Ünïcödé",
  "@article{x,",
  "%comment",
];

const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1 }),
);

test("BibTeX: citation-js reads back the title, the paper and the address, whatever they are", () => {
  fc.assert(
    fc.property(text, text, url, (title, source, address) => {
      const article = cited({ title, source, url: address });
      const entry = read(bibtex(article), "@biblatex/text");
      assert.equal(plain(entry.title), article.title);
      assert.equal(plain(entry["container-title"] ?? article.source ?? ""), article.source ?? "");
      assert.equal(entry.URL, article.original);
    }),
    { numRuns: 300 },
  );
});

test("RIS: citation-js reads back the title, the paper and the address, whatever they are", () => {
  fc.assert(
    fc.property(text, text, url, (title, source, address) => {
      const article = cited({ title, source, url: address });
      const entry = read(ris(article), "@ris/file");
      assert.equal(entry.title, article.title);
      assert.equal(entry["container-title"] ?? null, article.source);
      assert.equal(entry.URL, article.original);
    }),
    { numRuns: 300 },
  );
});

test("BibTeX: citation-js reads the names and the dates correctly", () => {
  const author = "Jane van der Berg, Martin Luther King Jr. and Kim Jong Un";
  const entry = read(bibtex(citedOf("2024-11-04/2024-11-05", "stated", { author })), "@biblatex/text");
  assert.equal(entry.id, "dateline-0123456789");
  assert.deepEqual(entry.issued?.["date-parts"], [
    [2024, 11, 4],
    [2024, 11, 5],
  ]);
  assert.deepEqual(entry.author, [
    { given: "Jane", family: "Berg", "non-dropping-particle": "van der" },
    { given: "Martin Luther", family: "King", suffix: "Jr." },
    { family: "Kim Jong Un" },
  ]);
});
