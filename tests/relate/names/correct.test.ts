import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { NameCorrection } from "../../../src/records/names.ts";
import { nameCorrector } from "../../../src/relate/names/correct.ts";
import { enriched, linked } from "../../support/records.ts";

const TEXTS = {
  "a.txt": "Mayor John Smith opened the bridge in Oslo. Smith smiled.",
  "b.txt": "The striker John Smith scored twice against Lagos.",
} as const;

const articles = Object.entries(TEXTS).map(([file, text]) => enriched(text, { file }));

const row = (known: Partial<NameCorrection>): NameCorrection => ({
  action: "merge",
  name: "",
  forms: [],
  type: null,
  files: [],
  line: 2,
  ...known,
});

/** The articles as some rows correct them, and the problems with the rows. */
function correctNames(given: typeof articles, rows: readonly NameCorrection[]) {
  const corrector = nameCorrector(rows);
  const value = given.map((article) => ({ ...article, names: corrector.correct(article) }));
  return { value, problems: corrector.stale() };
}

/** The table of names after the corrections: "person john-smith: John Smith ×3". */
function table(...rows: NameCorrection[]): string[] {
  const { value } = correctNames(articles, rows);
  return linked(value).names.map(({ type, id, name, mentions }) => `${type} ${id}: ${name} ×${mentions}`);
}

describe("names.csv", () => {
  test("without corrections, equal names are one", () => {
    assert.deepEqual(table(), [
      "person john-smith: John Smith ×3",
      "place lagos: Lagos ×1",
      "place oslo: Oslo ×1",
    ]);
  });

  test("split gives the mentions in some articles to another name", () => {
    assert.deepEqual(
      table(
        row({ action: "split", name: "John Smith (footballer)", forms: ["John Smith"], files: ["b.txt"] }),
      ),
      [
        "person john-smith: John Smith ×2",
        "person john-smith-footballer: John Smith (footballer) ×1",
        "place lagos: Lagos ×1",
        "place oslo: Oslo ×1",
      ],
    );
  });

  test("merge gives forms to one name, with the surnames that refer to them", () => {
    assert.deepEqual(
      table(row({ name: "Jack Smith", forms: ["John Smith"] }))[0],
      "person jack-smith: Jack Smith ×3",
    );
  });

  test("retype and drop", () => {
    assert.deepEqual(
      table(
        row({ action: "retype", name: "Lagos", type: "organisation" }),
        row({ action: "drop", name: "Oslo" }),
      ),
      ["organisation lagos: Lagos ×1", "person john-smith: John Smith ×3"],
    );
  });

  test("a corrected mention says so", () => {
    const { value } = correctNames(articles, [
      row({ action: "retype", name: "Lagos", type: "organisation" }),
    ]);
    const name = value[1]?.names.find(({ text }) => text === "Lagos");
    assert.deepEqual([name?.origin, name?.rule, name?.confidence], ["register", "names/corrected", 1]);
  });

  test("a row that applies to no mention is a problem", () => {
    const { problems } = correctNames(articles, [
      row({ action: "drop", name: "Quito", line: 7 }),
      row({ action: "drop", name: "Lagos", files: ["a.txt"], line: 8 }),
      row({ action: "drop", name: "Oslo", line: 9 }),
    ]);
    assert.deepEqual(
      problems.map(({ seed, rule, line, excerpt }) => [seed, rule, line, excerpt]),
      [
        ["names.csv", "stale", 7, "Quito"],
        ["names.csv", "stale", 8, "Lagos"],
      ],
    );
  });

  test("the given articles are not changed", () => {
    const before = JSON.stringify(articles);
    correctNames(articles, [row({ action: "drop", name: "Oslo" })]);
    assert.equal(JSON.stringify(articles), before);
  });
});

test("names.csv: the rows that can change an article are enough to correct it", () => {
  const form = fc.constantFrom("John Smith", "Smith", "smith", "Oslo", "Lagos", "Nobody", "Mayor John Smith");
  const anyRow = fc
    .record({
      action: fc.constantFrom("merge", "split", "retype", "drop"),
      name: form,
      forms: fc.array(form, { maxLength: 2 }),
      type: fc.constantFrom("person", "place", null),
      files: fc.constantFrom([], ["a.txt"], ["b.txt"]),
    })
    .map(row);
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
      for (const article of articles) {
        const corrector = nameCorrector(rows);
        const own = nameCorrector(corrector.about(article));
        assert.deepEqual(own.correct(article), corrector.correct(article));
      }
    }),
  );
  const rows = [row({ name: "Nobody" }), row({ name: "lagos" })];
  assert.deepEqual(
    articles.map((article) => nameCorrector(rows).about(article).length),
    [0, 1],
  );
});
