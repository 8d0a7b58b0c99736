import assert from "node:assert/strict";
import { test } from "node:test";
import { pageLinks, pagerInputs } from "../../../src/site/model/pager.ts";

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

test("pager: one page more changes few pages of a long list", () => {
  const told = (of: number) =>
    Array.from({ length: of }, (_, at) => [pageLinks(at + 1, of), pagerInputs(at + 1, of)] as const);
  const [before, after] = [told(1030), told(1031)];
  const changed = before.filter(([links], at) => links.join() !== after[at]?.[0].join());
  assert.ok(changed.length <= 32, `${changed.length} pages`);
});

test("pager: pages with other links have other inputs", () => {
  for (let of = 1; of < 130; of += 1)
    for (let number = 1; number <= of; number += 1)
      for (const more of [1, 7])
        if (pageLinks(number, of).join() !== pageLinks(number, of + more).join())
          assert.notDeepEqual(pagerInputs(number, of), pagerInputs(number, of + more));
});
