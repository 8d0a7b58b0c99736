import assert from "node:assert/strict";
import { test } from "node:test";
import { bibtex } from "../../../src/site/cite/bibtex.ts";
import { cslJson } from "../../../src/site/cite/cslJson.ts";
import { ris } from "../../../src/site/cite/ris.ts";
import { COPY, cited, citedOf } from "./cited.ts";

const url = "https://gazette.example/river";
const HASH = "0".repeat(64);

test("BibTeX: a newspaper article for BibTeX and biblatex", () => {
  const entry = bibtex(citedOf("2024-11-04/2024-11-05", "corrected", { url, source: "Gazette & Sons" }));
  assert.equal(
    entry,
    `@article{dateline-0123456789,
  author       = {Doe, Jane},
  title        = {{River rises}},
  journal      = {Gazette \\& Sons},
  entrysubtype = {newspaper},
  date         = {2024-11-04/2024-11-05},
  year         = {2024},
  month        = nov,
  url          = {${url}},
  note         = {Date in EDTF: 2024-11-04/2024-11-05 (from the archive’s register). Archived in River Archive, ${COPY}. SHA-256 of the archived original: ${HASH}},
  language     = {en},
}
`,
  );
});

const BIBLATEX: readonly (readonly [string | null, string | null])[] = [
  ["2024-10~", "2024-10~"],
  ["2024?", "2024?"],
  ["2024-23", "2024-23"],
  ["197X", "197X"],
  ["2024/..", "2024/.."],
  ["../2024", "../2024"],
  ["[2024-11-04,2024-11-05]", "2024-11-04/2024-11-05"],
  ["2024-10-29T23:30:00Z", "2024-10-29"],
  ["[..2024]", null],
  [null, null],
];

test("BibTeX: a date that biblatex can read is unchanged, any other is the range of its possible days", () => {
  for (const [edtf, expected] of BIBLATEX) {
    const written = /^ {2}date +=.*\{(.*)\},$/m.exec(bibtex(citedOf(edtf)))?.[1] ?? null;
    assert.equal(written, expected, String(edtf));
  }
});

test("BibTeX: no year if it would turn a guess into a certainty; the note has the date in words", () => {
  const entry = bibtex(citedOf("2024~"));
  assert.doesNotMatch(entry, /^ {2}(?:year|month) /m);
  assert.match(entry, /note +=.*\{Dated \[ca\. 2024\]\. /);
  assert.match(bibtex(citedOf(null)), /note +=.*\{Undated\. /);
});

test("files: an undated article has no date that a program could take for one; its bounds are in the note", () => {
  const article = citedOf("2006-03-21/..", "unknown");
  const said = "Undated; its bounds in EDTF: 2006-03-21/..";
  const files = [bibtex(article), ris(article), cslJson(article)];
  for (const file of files) {
    assert.equal(file.split("2006").length, 2, file);
    assert.ok(file.includes(said), file);
  }
});

test("BibTeX: without a newspaper it is @misc, with the archive; names in braces aren't split", () => {
  const entry = bibtex(
    cited({ source: null, author: "Reuters and Kim Jong Un and Jane van der Berg" }, null),
  );
  assert.match(entry, /^@misc\{dateline-0123456789,\n/);
  assert.match(entry, /author +=.*\{\{Reuters\} and \{Kim Jong Un\} and van der Berg, Jane\}/);
  assert.match(entry, /howpublished = \{River Archive\}/);
  assert.doesNotMatch(entry, /^ {2}url/m);
});

test("RIS: a newspaper article, its lines and its date", () => {
  const lines = ris(citedOf("2024-11-04/2024-11-05", "inferred", { url })).split("\r\n");
  assert.deepEqual(lines.slice(0, 9), [
    "TY  - NEWS",
    "ID  - dateline-0123456789",
    "TI  - River rises",
    "AU  - Doe, Jane",
    "T2  - The Gazette",
    "PY  - 2024",
    "DA  - 2024/11//[November 4–5, 2024]",
    `UR  - ${url}`,
    `L2  - ${COPY}`,
  ]);
  assert.deepEqual(lines.slice(-3), [`N1  - SHA-256 of the archived original: ${HASH}`, "ER  - ", ""]);
});

const RIS_DATES: readonly (readonly [string | null, string | null])[] = [
  ["2024-10-29", "2024/10/29/"],
  ["2024-10", "2024/10//"],
  ["2024", "2024///"],
  ["2024-23", "2024///Fall 2024"],
  ["2024~", "///[ca. 2024]"],
  ["2024/..", "///[2024 or later]"],
  [null, null],
];

test("RIS: a date that isn't one day, month or year is in words in the fourth part", () => {
  for (const [edtf, expected] of RIS_DATES)
    assert.equal(/^DA {2}- (.*)\r$/m.exec(ris(citedOf(edtf)))?.[1] ?? null, expected, String(edtf));
});

test("RIS: a title can neither begin a field nor end the record", () => {
  const hostile = "x\r\nTY  - BOOK\nER  - \u2028AU  - Roe";
  const tags = ris(cited({ title: hostile, author: hostile, source: hostile, url: `${url}\nER  - ` }));
  assert.equal(tags.match(/^TY {2}- /gm)?.length, 1);
  assert.equal(tags.match(/^ER {2}- /gm)?.length, 1);
  assert.equal(tags.match(/^AU {2}- /gm)?.length, 1);
});

const CSL_DATES: readonly (readonly [string | null, object | undefined])[] = [
  ["2024-10-29", { "date-parts": [[2024, 10, 29]] }],
  ["2024-10~", { "date-parts": [[2024, 10]], circa: true }],
  [
    "2024-11-04/2024-11-05",
    {
      "date-parts": [
        [2024, 11, 4],
        [2024, 11, 5],
      ],
    },
  ],
  ["197X", { "date-parts": [[1970], [1979]] }],
  ["2024-23", { "date-parts": [[2024]], season: 3 }],
  ["[2024-11-04,2024-11-05]", { literal: "November 4 or 5, 2024" }],
  ["2024/..", { literal: "2024 or later" }],
  [null, undefined],
];

test("CSL-JSON: days, months, years, ranges, seasons and circa; other dates in words", () => {
  for (const [edtf, expected] of CSL_DATES) {
    const [item] = JSON.parse(cslJson(citedOf(edtf)));
    assert.deepEqual(item.issued, expected, String(edtf));
  }
});

test("CSL-JSON: the original address and the copy's; the copy's path if the site's address isn't known", () => {
  const [item] = JSON.parse(cslJson(cited({ url, author: "Jane van der Berg" })));
  assert.equal(item.type, "article-newspaper");
  assert.deepEqual(item.author, [{ family: "Berg", given: "Jane", "non-dropping-particle": "van der" }]);
  assert.deepEqual([item.URL, item.archive, item.archive_location], [url, "River Archive", COPY]);
  assert.equal(item.accessed, undefined);
  const [unplaced] = JSON.parse(cslJson(cited({}, null)));
  assert.deepEqual([unplaced.URL, unplaced.archive_location], [undefined, "/articles/0123456789/"]);
});
