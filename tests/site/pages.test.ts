import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allPages, PAGE_KINDS, type Pages, pagesAt, positionsOf } from "../../src/site/pages.ts";
import { siteOfIds } from "../support/site.ts";

const inOrder = (pages: Pages) => PAGE_KINDS.flatMap((kind): readonly unknown[] => [...pages[kind]]);

test("pages at some positions are those of all in the order of their kinds, whoever asks for them in which order", () => {
  const pages = allPages(siteOfIds("a", "b", "c", "d", "e"));
  const all = inOrder(pages);
  assert.ok(all.length > 15);
  assert.deepEqual(
    positionsOf(pages, () => true),
    [...all.keys()],
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([...all.keys()]), (positions) => {
      const wanted = new Set(positions);
      assert.deepEqual(
        inOrder(pagesAt(pages, positions)),
        all.filter((_, at) => wanted.has(at)),
      );
    }),
  );
});
