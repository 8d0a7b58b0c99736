import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MAX_PARAGRAPHS } from "../../src/site/article/parts.ts";
import { entryOf } from "../support/entries.ts";
import { evidenceOf } from "../support/inferred.ts";
import { articlePages } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const LAST = MAX_PARAGRAPHS + 3;
const site = (body: string) =>
  siteOf(
    [entryOf({ body, evidence: [{ ...evidenceOf("June", "2024-10-29"), at: [LAST, 0, 5] }] })],
    ARCHIVE,
    "https://x.org/a/",
  );
const numbered = (count: number, before = "") =>
  Array.from({ length: count }, (_, index) => `${before}day ${index + 1}`);
const idsIn = (page: string) => [...page.matchAll(/ id="p(\d+)"/g)].map(([, p]) => Number(p));

describe("an article of several pages", () => {
  const [first = "", second = "", ...others] = articlePages(site(`${numbered(LAST).join("\n\n")}\n`));

  test("has every paragraph once, with its number", () => {
    assert.deepEqual(others, []);
    assert.deepEqual(
      [...idsIn(first), ...idsIn(second)],
      numbered(LAST).map((_, index) => index + 1),
    );
    assert.equal(idsIn(second)[0], MAX_PARAGRAPHS + 1);
  });

  test("its pages lead to each other", () => {
    assert.match(first, /<a rel="next" href="\/a\/articles\/0123456789\/2\/">/);
    assert.match(second, /<a rel="prev" href="\/a\/articles\/0123456789\/">/);
    assert.match(second, /<h1[^>]*>River rises<span class="part">, page 2 of 2<\/span><\/h1>/);
    assert.match(second, /<title>River rises, page 2 of 2 · /);
  });

  test("a passage is cited with the address of its page, the article with that of its first page", () => {
    assert.match(second, /<link rel="canonical" href="https:\/\/x.org\/a\/articles\/0123456789\/2\/">/);
    assert.match(second, /<template id="passage" .*articles\/0123456789\/2\/#p</s);
    assert.match(second, /<meta name="citation_[^>]*content="https:\/\/x.org\/a\/articles\/0123456789\/"/);
  });

  test("evidence on another page is linked by its paragraph there", () => {
    assert.match(first, new RegExp(`<a href="/a/articles/0123456789/2/#p${LAST}"><q`));
    assert.match(second, /<a href="#e1"><q/);
  });

  test("a list that goes on is closed and opened again", () => {
    const list = articlePages(site(`${numbered(LAST, "- ").join("\n")}\n`));
    for (const page of list) {
      const [text = ""] = /<div class="text".*?<\/div>/s.exec(page) ?? [];
      assert.match(text, /^<div[^>]*>\n(?:<small.*<\/small>\n)?<ul>\n<li.*<\/li>\n<\/ul>\n<\/div>$/s);
    }
    assert.deepEqual(
      list.flatMap(idsIn),
      numbered(LAST).map((_, index) => index + 1),
    );
  });

  test("says which page each paragraph is on, for an address without its page", () => {
    assert.match(first, new RegExp(`<div class="text"[^>]* data-pages="1 ${MAX_PARAGRAPHS + 1}">`));
  });
});
