import assert from "node:assert/strict";
import { test } from "node:test";
import { pageLinks } from "../../../src/site/model/pager.ts";

test("pager: few pages are all linked", () => {
  assert.deepEqual(pageLinks(2, 4), [1, 2, 3, 4]);
});

test("pager: of many pages, every tenth and the nearby ones are linked", () => {
  assert.deepEqual(pageLinks(1, 45), [1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 45]);
});

test("pager: every page is two clicks from the first, and no page has too many links", () => {
  for (const of of [1, 19, 20, 21, 99, 167, 200, 201, 400, 1999]) {
    const first = pageLinks(1, of);
    const second = new Set(first.flatMap((page) => pageLinks(page, of)));
    assert.equal(second.size, of, `of ${of} pages`);
    assert.ok(first.length <= 130, `${first.length} links of ${of} pages`);
  }
});
