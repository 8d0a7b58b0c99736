import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { boundsOfPages, steadyPages } from "../../../src/site/model/steadyPages.ts";

const USUAL = 20;
const { least, most } = boundsOfPages(USUAL);

const pagesOf = (keys: readonly string[]) => steadyPages(keys, USUAL, (key) => key);

/** The pages with what is on them and their numbers, as texts. */
const wholePages = (keys: readonly string[]) =>
  new Set(pagesOf(keys).map(({ items, number, of }) => JSON.stringify([number, of, items])));

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 300 });

describe("pages of a list", () => {
  test("have all items in their order, and all but the last one a like number of them", () => {
    fc.assert(
      fc.property(keys, (all) => {
        const pages = pagesOf(all);
        assert.deepEqual(
          pages.flatMap(({ items }) => items),
          all,
        );
        assert.deepEqual(
          pages.map(({ number, of }) => [number, of]),
          pages.map((_, at) => [at + 1, pages.length]),
        );
        for (const { items } of pages.slice(0, -1))
          assert.ok(items.length >= least && items.length <= most, `${items.length}`);
        const last = pages.at(-1)?.items.length ?? 1;
        assert.ok(last >= 1 && last <= most);
      }),
    );
  });

  test("a list of one page isn't copied", () => {
    const few = Array.from({ length: most }, (_, at) => `${at}`);
    assert.equal(pagesOf(few)[0]?.items, few);
    assert.deepEqual(pagesOf([]), []);
  });

  test("an item that is added, or removed, seldom changes more than its own page", () => {
    const all = Array.from({ length: 2000 }, (_, at) => `item ${at}`);
    const before = wholePages(all);
    const changed = Array.from({ length: 200 }, (_, at) => {
      const place = 10 * at;
      const after = wholePages([...all.slice(0, place), `added ${at}`, ...all.slice(place)]);
      return [...after].filter((page) => !before.has(page)).length;
    }).sort((a, b) => a - b);
    assert.equal(changed[Math.floor(changed.length / 2)], 1);
    const mean = changed.reduce((sum, pages) => sum + pages, 0) / changed.length;
    assert.ok(mean < 10, `${mean} of ${before.size}`);
  });

  test("items in a row with the same key stay together where a page may end before them", () => {
    const all = Array.from({ length: 600 }, (_, at) => ({ of: `article ${Math.floor(at / 3)}`, at }));
    const pages = steadyPages(all, USUAL, ({ of }) => of);
    const cut = pages.slice(1).filter(({ items: [first] }) => (first?.at ?? 0) % 3 !== 0);
    assert.ok(cut.length <= pages.length / 4, `${cut.length} of ${pages.length}`);
  });
});
