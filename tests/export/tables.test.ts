import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import { TABLES } from "../../src/export/tables/tables.ts";
import { exported } from "./built.ts";

type Row = Readonly<Record<string, string>>;

/** The rows of a table, read strictly: any fault throws. */
const rowsOf = (text: string): Row[] => parse(text, { columns: true });

test("tables: a strict reader of CSV reads each, with the columns that are described, and no cell is a formula", async () => {
  const read = await exported();
  for (const { name, fields } of TABLES) {
    const rows = rowsOf(read(`data/${name}.csv`));
    assert.ok(rows.length > 0, name);
    for (const row of rows) {
      assert.deepEqual(
        Object.keys(row),
        fields.map((field) => field.name),
      );
      for (const field of fields)
        if (field.type === "string")
          assert.doesNotMatch(row[field.name] ?? "", /^[=+\-@\t\r]/, `${name}.${field.name}`);
    }
    const ids = rows.map((row) => row.id);
    assert.equal(new Set(ids).size, ids.length, `${name}: an id stands twice`);
  }
  const articles = rowsOf(read("data/articles.csv"));
  const formula = articles.find(({ id }) => id === "formula");
  assert.equal(formula?.title, `'=HYPERLINK("https://bad.example","x")`);
  assert.deepEqual([formula?.source, formula?.tags], ["'@SUM(A1)", "'-tag"]);
});

test("tables: an article has a day only if one is known; a table's article is one of the articles", async () => {
  const read = await exported();
  const articles = rowsOf(read("data/articles.csv"));
  const days = new Map(articles.map(({ id, day }) => [id, day]));
  assert.deepEqual([days.get("stated"), days.get("formula"), days.get("undated")], ["2021-05-04", "", ""]);
  assert.equal(articles.find(({ id }) => id === "formula")?.edtf, "2021-06");
  for (const { name } of TABLES.slice(1))
    for (const { article } of rowsOf(read(`data/${name}.csv`)))
      assert.ok(days.has(article ?? ""), `${name}: ${article}`);
});

test("tables: places count characters as other programs do, and find the words in the text", async () => {
  const read = await exported();
  const lines = read("data/articles.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const texts = new Map<string, string[]>(lines.map(({ id, title, text }) => [id, [title, ...text]]));
  for (const name of ["quotations", "figures", "times"])
    for (const row of rowsOf(read(`data/${name}.csv`))) {
      const characters = [...(texts.get(row.article ?? "")?.[Number(row.paragraph)] ?? "")];
      const words = characters.slice(Number(row.start), Number(row.end)).join("");
      assert.equal(words, row.text?.replace(/^'(?=[=+\-@])/, ""), row.id);
    }
  const compact = JSON.parse(read("data/articles.json"));
  assert.deepEqual([compact.rows.length, compact.rows[0].length], [lines.length, compact.columns.length]);
});

test("citations: all articles are read back from BibTeX and RIS by citation-js", async () => {
  const read = await exported();
  const articles = rowsOf(read("data/articles.csv")).map(({ id }) => `dateline-${id}`);
  const bib = new Cite(read("data/citations.bib"), { forceType: "@biblatex/text" }).data;
  assert.deepEqual(bib.map(({ id }) => id).sort(), articles.sort());
  const ris = new Cite(read("data/citations.ris"), { forceType: "@ris/file" }).data;
  assert.equal(ris.length, articles.length);
  assert.ok(ris.some(({ title }) => title === "Harbour opens"));
});

test("tables: the documents tell every column as the data package does", () => {
  const document = readFileSync(new URL("../../.github/docs/data.md", import.meta.url), "utf8");
  const untold = TABLES.flatMap(({ name, fields }) => {
    const [, table = ""] = document.split(`### ${name}.csv`);
    return fields.filter(
      (field) => !table.includes(`| \`${field.name}\` | ${field.type} | ${field.description} |`),
    );
  });
  assert.deepEqual(untold, []);
});
