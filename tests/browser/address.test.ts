import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readSearch, SORTS, writeSearch } from "../../src/browser/address.ts";

const FACETS = ["source", "tag"];
const read = (parts: string) => readSearch(new URLSearchParams(parts), FACETS);

describe("browser: a search in the address", () => {
  test("contains words, a range of dates, facets and an order", () => {
    const { search, problems } = read(
      "q=Kursk&from=2024-10&to=2025&sort=oldest&source=Reuters&source=AP&undated=with",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(search.terms, [{ text: "Kursk", isPhrase: false, isExcluded: false }]);
    assert.deepEqual(
      [search.from, search.to, search.sort, search.withUndated],
      ["2024-10", "2025", "oldest", true],
    );
    assert.deepEqual([...search.chosen], [["source", ["Reuters", "AP"]]]);
  });

  test("operators among the words become parameters", () => {
    assert.equal(
      writeSearch(read("q=Kursk+from:2024+source:Reuters&from=1999").search),
      "q=Kursk&from=2024&source=Reuters",
    );
  });

  test("defaults aren't written", () => {
    assert.equal(writeSearch(read("q=&sort=relevance&from=&source=&other=1&undated=with").search), "");
  });

  for (const [parts, problem] of [
    ["from=2024-99", /“from:2024-99” is not a date/],
    ["q=a&from=2025&to=2024", /end of the range \(2024\) is before its start \(2025\)/],
    ["q=from:soon", /“from:soon” is not a date/],
  ] as const)
    test(`${parts} is explained`, () => assert.match(read(parts).problems.join(), problem));

  test("an unknown order means relevance", () =>
    assert.equal(read("q=a&sort=size").search.sort, "relevance"));

  test("a range from a day to its own month, or the reverse, is accepted", () => {
    assert.deepEqual(read("from=2024-10-29&to=2024-10").problems, []);
    assert.deepEqual(read("from=2024-10&to=2024-10-29").problems, []);
  });

  test("any search can be written and read again", () => {
    const end = fc.option(fc.constantFrom("2024", "2024-10", "2023-02-28"), { nil: null });
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
    const searches = fc.record({
      words: fc.array(fc.constantFrom("Kursk", "-troops", '"South Korea"', "выборы", "&=?#+%"), {
        maxLength: 4,
      }),
      from: end,
      to: end,
      source: fc.option(values, { nil: null }),
      sort: fc.constantFrom(...SORTS),
    });
    fc.assert(
      fc.property(searches, ({ words, from, to, source, sort }) => {
        const parts = new URLSearchParams([
          ["q", words.join(" ")],
          ["sort", sort],
        ]);
        if (from !== null) parts.set("from", from);
        if (to !== null) parts.set("to", to);
        for (const value of source ?? []) parts.append("source", value);
        const { search } = readSearch(parts, FACETS);
        assert.deepEqual(read(writeSearch(search)).search, search);
        assert.deepEqual(search.chosen.get("source") ?? null, source);
      }),
    );
  });
});
