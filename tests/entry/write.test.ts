import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import matter from "gray-matter";
import { load } from "js-yaml";
import { entryMarkdown } from "../../src/entry/write.ts";
import type { IdentifiedArticle } from "../../src/records/article.ts";
import { identified, particularsOf, rowOf } from "../support/records.ts";

const TEXT = "River rises\n\nThe river rose by a metre in the night, the county engineer said on Monday.";

/** An entry's front matter as YAML 1.2 (js-yaml) and as YAML 1.1 (gray-matter's own engine) read it. */
function readings(article: IdentifiedArticle) {
  const entry = entryMarkdown(article);
  const { data, content } = matter(entry, {});
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(entry)?.[1] ?? "";
  return { core: load(yaml), old: data, content };
}

/** The value under a key, which both readings agree on. */
function read(article: IdentifiedArticle, key: string): unknown {
  const { core, old } = readings(article);
  assert.deepEqual(old, core);
  return Reflect.get(old, key);
}

describe("entry", () => {
  test("the keys and their order never change", () => {
    const { core } = readings(identified(TEXT));
    assert.deepEqual(Object.keys(Object(core)), [
      ..."id title date edtf earliest latest basis confidence seed sha256 source author url language tags summary".split(
        " ",
      ),
      ..."authors note copies encoding bytes origins evidence conflicts setAside fingerprints times names topics keyphrases quotes figures".split(
        " ",
      ),
    ]);
  });

  test("the body is the article's paragraphs, without its headline", () => {
    assert.equal(
      readings(identified(TEXT)).content.trim(),
      "The river rose by a metre in the night, the county engineer said on Monday.",
    );
  });

  test("what is not known is null, and an undated article has no date", () => {
    const article = identified(TEXT);
    for (const key of ["date", "edtf", "earliest", "latest", "source", "author", "url", "note"]) {
      assert.equal(read(article, key), null, key);
    }
    assert.equal(read(article, "basis"), "unknown");
    assert.deepEqual(read(article, "tags"), []);
  });

  test("a date is text, and the article sorts under its first day", () => {
    const article = identified(TEXT, { register: rowOf({ date: "2024-11-04/2024-11-05" }) });
    assert.equal(read(article, "date"), "2024-11-04");
    assert.equal(read(article, "edtf"), "2024-11-04/2024-11-05");
    assert.equal(read(article, "latest"), "2024-11-05");
  });

  test("values from the register are there, with their origin", () => {
    const register = rowOf({
      title: "A: \"b\" — 'c' # d",
      source: "Gazette",
      tags: ["yes", "2024", "null", "a, b"],
      note: "One\n---\ntwo: 3\n",
      extra: { "shelf mark": "B 12" },
    });
    const article = identified(TEXT, {
      register,
      frontMatter: particularsOf({ author: "Ana Ruiz", note: "Other." }),
    });
    assert.equal(read(article, "title"), "A: \"b\" — 'c' # d");
    assert.deepEqual(read(article, "tags"), ["yes", "2024", "null", "a, b"]);
    assert.equal(read(article, "note"), "One\n---\ntwo: 3\n");
    assert.deepEqual(read(article, "extra"), { "shelf mark": "B 12" });
    assert.deepEqual(read(article, "origins"), {
      title: "register",
      source: "register",
      author: "front matter",
      url: null,
      language: "archive",
      tags: "register",
    });
  });
});

describe("entry: places in the paragraphs", () => {
  const article = identified(
    "River rises\n\nPublished October 29, 2024\n\nThe river rose by a metre, the county engineer said.\n\nIt fell on  Monday, but rose again for two days.",
    {},
  );

  test("each time expression is on one line", () => {
    assert.match(
      entryMarkdown(article),
      /\ntimes:\n {2}- \{"at":\[2,11,17\],"type":"DATE","value":"2024-10-28","edtf":"2024-10-28","implied":true,"rule":"[^"]+"\}\n {2}- \{"at":\[2,[^\n]*"type":"DURATION","value":"P2D","edtf":null,"implied":false,"rule":"[^"]+"\}\nnames:/,
    );
  });

  test("both readings agree on them", () => {
    const times = read(article, "times");
    assert.ok(Array.isArray(times) && times.length === 2);
  });

  test("names: one line for each name, with its mentions; the headline is paragraph 0", () => {
    const named = identified(
      "River floods Oslo\n\nThe river rose in Oslo by a metre on Friday, said the mayor, Ada Quist.",
    );
    assert.match(
      entryMarkdown(named),
      /\nnames:\n {2}- \{"id":"oslo","type":"place","mentions":\[\[\[0,13,17\],"names\/listed-place",0\.\d+\],\[\[1,18,22\],"names\/listed-place",0\.\d+\]\]\}\n {2}- \{"id":"ada-quist","type":"person","mentions":\[\[\[1,61,70\],[^\n]*\}\ntopics:/,
    );
    assert.equal([read(named, "names")].flat().length, 2);
  });

  test("quotations and figures: one line each, with their places and the speaker's name in the archive", () => {
    const said = identified(
      "The bridge in Oslo fell on Monday, the mayor said.\n\n“We lost 40 boats,” said Ada Quist, a farmer.",
    );
    const [quote] = [read(said, "quotes")].flat();
    assert.deepEqual(Reflect.get(Object(quote), "at"), [2, 0, 19]);
    assert.deepEqual(Reflect.get(Object(quote), "speaker"), {
      value: "Ada Quist",
      at: [2, 25, 34],
      entity: "person/ada-quist",
    });
    const [figure] = [read(said, "figures")].flat();
    assert.deepEqual(Reflect.get(Object(figure), "at"), [2, 9, 17]);
    assert.equal(Reflect.get(Object(figure), "low"), 40);
    assert.equal(Reflect.get(Object(Reflect.get(Object(figure), "claimant")), "value"), "Ada Quist");
    assert.match(entryMarkdown(said), /\nquotes:\n {2}- \{[^\n]*\}\nfigures:\n {2}- \{[^\n]*\}\n---/);
  });

  test("evidence outside of the paragraphs has no place", () => {
    const [published] = [read(article, "evidence")].flat();
    assert.equal(Reflect.get(Object(published), "at"), null);
    const dateline = identified("River rises\n\nLEEDS, Oct. 29, 2024 (Reuters) - The river rose by a metre.");
    const [evidence] = [read(dateline, "evidence")].flat();
    assert.deepEqual(Reflect.get(Object(evidence), "at"), [1, 7, 20]);
  });
});

/** Strings that YAML 1.1 or 1.2 could read as something else. */
const TRICKY = [
  "12e4567890",
  "1234567890",
  "0123456789",
  "0x1f",
  "0o17",
  "017",
  "1_000",
  "190:20:30",
  "1e3",
  ".5",
  "+1",
  "-1",
  ".inf",
  "-.Inf",
  ".nan",
  "2024-10-29",
  "2024-10-29T10:30:00Z",
  "2024",
  "12:30",
  "yes",
  "no",
  "on",
  "off",
  "y",
  "true",
  "True",
  "null",
  "Null",
  "~",
  "",
  " ",
  " padded ",
  "- a",
  "-",
  "---",
  "...",
  "? a",
  ": a",
  "a: b",
  "a:",
  "# a",
  "a # b",
  "a #b",
  "&a",
  "*a",
  "!a",
  "!!js/function",
  "|",
  ">",
  "%a",
  "@a",
  "`a`",
  "{a",
  "[a",
  "}",
  "]",
  ",",
  "'",
  '"',
  "''",
  '""',
  "'a'",
  '"a"',
  "\\",
  "\\n",
  "a\nb",
  "a\n\nb\n",
  "\na",
  "a\n---\nb",
  "---\na",
  " a\n  b\n c",
  "a\tb",
  "\ta",
  "🦀 é 語",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ufffd",
  "\u2028",
  "\u0085",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\uffff",
  "<<",
  "=",
  "{{ x }}",
  "{% raw %}",
  "<script>",
  "__proto__",
  "constructor",
  "a".repeat(3000),
];

const text = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

describe("entry: every YAML reader reads the same words", () => {
  test("as values", () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (title, note, tags) => {
        const article = identified(TEXT, { register: rowOf({ title: title || "-", note, tags }) });
        assert.equal(read(article, "title"), title || "-");
        assert.equal(read(article, "note"), note);
        assert.deepEqual(read(article, "tags"), tags);
      }),
      { numRuns: 500 },
    );
  });

  test("as ids", () => {
    const id = fc.oneof(fc.stringMatching(/^[0-9a-f]{10}$/), fc.stringMatching(/^[0-9]{1,6}e[0-9]{1,6}$/));
    fc.assert(
      fc.property(id, (one) => assert.equal(read({ ...identified(TEXT), id: one }, "id"), one)),
      { numRuns: 500 },
    );
  });

  for (const key of TRICKY.filter((one) => one.trim() !== "" && one.length < 100)) {
    test(`as the name of a column: ${JSON.stringify(key)}`, () => {
      const extra = Object.fromEntries([[key, "x"]]);
      assert.deepEqual(read(identified(TEXT, { register: rowOf({ extra }) }), "extra"), extra);
    });
  }
});
