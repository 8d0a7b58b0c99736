import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namesTable } from "../../src/entry/namesTable.ts";
import { readEntries } from "../../src/entry/read.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { entriesOf, shelfOf } from "../../src/site/cards/shelf.ts";
import { textOf } from "../support/content.ts";
import { type Files, inFolder } from "../support/folder.ts";
import { entityOf } from "../support/names.ts";
import { identified } from "../support/records.ts";

const LEDE = "The council of Leeds has approved the second bridge after months of talks.";

/** What is read of a folder. */
async function readFrom(dir: string, hasOriginal: (id: string) => boolean) {
  const kept: SiteArticle[] = [];
  const { value, problems } = await readEntries(
    dir,
    ({ id }) => hasOriginal(id),
    (article) => void kept.push(article),
  );
  const { cards, read, names, withdrawn } = entriesOf(shelfOf(kept), value);
  return { value: { articles: cards.map(read), names, withdrawn }, problems };
}

/** What is read of a folder with these files; no article has its original. */
const read = (files: Files) => inFolder(files, (dir) => readFrom(dir, () => false));

const entry = (text: string) => entryMarkdown(identified(text));
const GOOD = entry(`Bridge approved\n\nPublished October 29, 2024\n\n${LEDE}`);

describe("entries", () => {
  test("are read back in the order of their days, undated ones last", async () => {
    const { value, problems } = await read({
      "2024/10/29-bridge.md": GOOD,
      "undated/bridges.md": entry(`About bridges\n\n${LEDE}`),
      "2021/05/03-bridge.md": entry(`Bridge planned\n\nPublished May 3, 2021\n\n${LEDE}`),
    });
    assert.deepEqual(
      value.articles.map(({ title, date }) => [title, date]),
      [
        ["Bridge planned", "2021-05-03"],
        ["Bridge approved", "2024-10-29"],
        ["About bridges", null],
      ],
    );
    assert.equal(value.articles[0]?.body.trim(), LEDE);
    assert.equal(value.articles[1]?.evidence[0]?.text, "October 29, 2024");
    assert.deepEqual(problems, []);
  });

  test("know whether their original is there", async () => {
    await inFolder({ "a.md": GOOD }, async (dir) => {
      const [article] = (await readFrom(dir, (id) => id === identifiedId(GOOD))).value.articles;
      assert.equal(article?.hasOriginal, true);
    });
    assert.equal((await read({ "a.md": GOOD })).value.articles[0]?.hasOriginal, false);
  });

  const BAD: readonly (readonly [string, string, string | undefined, RegExp])[] = [
    ["no front matter", "Words.\n", undefined, /“id” is missing \(and \d+ more errors\)/],
    ["a key is missing", GOOD.replace(/^basis:.*\n/m, ""), undefined, /“basis” can’t be used/],
    [
      "an unknown value",
      GOOD.replace(/^basis: .*$/m, "basis: guessed"),
      "basis: guessed",
      /“basis” can’t be used/,
    ],
    ["not a day", GOOD.replace(/^date: .*$/m, "date: 2024-02-30"), "date: 2024-02-30", /“date” must be/],
    ["not EDTF", GOOD.replace(/^edtf: .*$/m, "edtf: soon"), "edtf: soon", /“edtf” must be a date in EDTF/],
    ["no language", GOOD.replace(/^language: .*$/m, "language: e"), "language: e", /must be a language tag/],
    [
      "a program",
      GOOD.replace(/^url: .*$/m, "url: javascript:alert(1)"),
      "url: javascript:alert(1)",
      /web address/,
    ],
    ["an id with a path", GOOD.replace(/^id: .*$/m, "id: ../x"), "id: ../x", /“id” must have only/],
    [
      "an id of a device",
      GOOD.replace(/^id: .*$/m, "id: aux"),
      "id: aux",
      /“id” must not be a name that Windows/,
    ],
    ["not YAML", GOOD.replace(/^title: .*$/m, "title: [a"), undefined, /not readable YAML/],
    ["JavaScript", "---js\n{ title: (globalThis.ran = true) }\n---\n", undefined, /must be YAML/],
  ];
  for (const [name, text, excerpt, message] of BAD) {
    test(`a bad one is a problem that names it, and the rest goes on: ${name}`, async () => {
      const { value, problems } = await read({ "undated/bad.md": text, "good.md": entry(`Good\n\n${LEDE}`) });
      assert.deepEqual(
        value.articles.map(({ title }) => title),
        ["Good"],
      );
      assert.deepEqual(
        problems.map((problem) => [problem.seed, problem.stage, problem.excerpt]),
        [["undated/bad.md", "site", excerpt]],
      );
      assert.match(problems[0]?.message ?? "", message);
      assert.equal(Reflect.get(globalThis, "ran"), undefined);
    });
  }

  test("of two with one id the first is kept", async () => {
    const { value, problems } = await read({ "a.md": GOOD, "b.md": GOOD.replace("approved", "copied") });
    assert.equal(value.articles.length, 1);
    assert.deepEqual(
      problems.map(({ seed, rule }) => [seed, rule]),
      [["b.md", "id"]],
    );
    assert.match(problems[0]?.message ?? "", /same id as a\.md/);
  });
});

/** The id in an entry's text. */
function identifiedId(text: string): string {
  return /^id: '?([^'\n]+)/m.exec(text)?.[1] ?? "";
}

describe("the table of names beside the entries", () => {
  const named = entry("River floods Oslo\n\nThe river rose in Oslo on Friday, said the mayor, Ada Quist.");

  test("has the names that the entries mention", async () => {
    const table = namesTable([entityOf("ada-quist"), entityOf("gone")]);
    const { value, problems } = await read({ "a.md": named, "names.json": textOf(table) });
    assert.deepEqual(
      value.names.map(({ id }) => id),
      ["ada-quist"],
    );
    assert.deepEqual(problems, []);
  });

  test("that can't be used is a problem, and the articles are read all the same", async () => {
    for (const table of ["{", '[{"id":"x"}]']) {
      const { value, problems } = await read({ "a.md": named, "names.json": textOf(table) });
      assert.deepEqual([value.articles.length, value.names.length], [1, 0]);
      assert.deepEqual(
        problems.map(({ seed, rule }) => [seed, rule]),
        [["names.json", "table"]],
      );
    }
  });
});
