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
  test("use the first possible day", () => {
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

  test("put undated entries in a folder of their own", () => {
    assert.deepEqual(paths(article("aaa", "River rises", null)), ["undated/river-rises.md"]);
  });

  test("use the id where the title has no slug", () => {
    assert.deepEqual(paths(article("12e4567890", "東京で雪", "2024-10-29")), ["2024/10/29-12e4567890.md"]);
  });

  test("add the id to all entries that would have the same path, in any order", () => {
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

  test("add the id where Windows keeps the name for a device", () => {
    assert.deepEqual(
      paths(
        article("aaa", "CON", null),
        article("bbb", "Com1.", null),
        article("ccc", "Aux", "2024-10-29"),
        article("ddd", "Conrad", null),
      ),
      ["undated/con-aaa.md", "undated/com1-bbb.md", "2024/10/29-aux.md", "undated/conrad.md"],
    );
  });

  test("are different where one title ends like another one's id", () => {
    const found = paths(
      article("aaa", "River rises", null),
      article("bbb", "River rises", null),
      article("ccc", "River rises aaa", null),
    );
    assert.equal(new Set(found).size, 3, found.join(" "));
  });
});
