import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { IdentifiedArticle } from "../../src/records/article.ts";
import { entryPaths } from "../../src/write/paths.ts";
import { identified, rowOf } from "../support/records.ts";

const article = (id: string, title: string, date: string | null): IdentifiedArticle => ({
  ...identified(`Text of ${id}.`, { register: rowOf({ title, date }) }),
  id,
});

const paths = (...articles: IdentifiedArticle[]) => [...entryPaths(articles).values()];

describe("entry paths", () => {
  test("by the first day that is possible", () => {
    assert.deepEqual(
      paths(
        article("aaa", "River rises", "2024-10-29"),
        article("bbb", "River falls", "2024-11/2024-12"),
        article("ccc", "Mill burns", "193X"),
        article("ddd", "Mill stands", "../1931-05-02"),
      ),
      [
        "2024/10/29-river-rises.md",
        "2024/11/01-river-falls.md",
        "1930/01/01-mill-burns.md",
        "1931/05/02-mill-stands.md",
      ],
    );
  });

  test("undated ones lie apart", () => {
    assert.deepEqual(paths(article("aaa", "River rises", null)), ["undated/river-rises.md"]);
  });

  test("a title without a slug has its id", () => {
    assert.deepEqual(paths(article("12e4567890", "東京で雪", "2024-10-29")), ["2024/10/29-12e4567890.md"]);
  });

  test("those that would lie in one place all have their id behind them, in any order", () => {
    const one = article("aaa", "River rises", "2024-10-29");
    const two = article("bbb", "River rises!", "2024-10-29");
    const other = article("ccc", "River rises", "2024-10-30");
    const expected = [
      "2024/10/29-river-rises-aaa.md",
      "2024/10/29-river-rises-bbb.md",
      "2024/10/30-river-rises.md",
    ];
    assert.deepEqual(paths(one, two, other), expected);
    assert.deepEqual(paths(other, two, one).sort(), expected);
  });

  test("an id behind one title isn't the end of another", () => {
    const found = paths(
      article("aaa", "River rises", null),
      article("bbb", "River rises", null),
      article("ccc", "River rises aaa", null),
    );
    assert.equal(new Set(found).size, 3, found.join(" "));
  });
});
