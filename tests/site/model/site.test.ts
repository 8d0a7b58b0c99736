import assert from "node:assert/strict";
import { test } from "node:test";
import { absolute, href } from "../../../src/site/model/site.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

const articles = [
  entryOf({ id: "a", date: "2023-01-01" }),
  entryOf({ id: "b", date: "2024-01-01" }),
  entryOf({ id: "c", date: null }),
];

test("site: links start with the path of the site's address", () => {
  assert.equal(href(siteOf([], ARCHIVE, null), "/articles/a/"), "/articles/a/");
  assert.equal(href(siteOf([], ARCHIVE, "https://x.org"), "/about/"), "/about/");
  assert.equal(href(siteOf([], ARCHIVE, "https://x.org/news/archive"), "/about/"), "/news/archive/about/");
  assert.equal(href(siteOf([], ARCHIVE, "https://x.org/news/"), "/"), "/news/");
});

test("site: full addresses are known only if the site's address is", () => {
  assert.equal(absolute(siteOf([], ARCHIVE, null), "/about/"), null);
  assert.equal(absolute(siteOf([], ARCHIVE, "https://x.org/news"), "/about/"), "https://x.org/news/about/");
});

test("site: each article knows its neighbours in time; undated articles have only undated neighbours", () => {
  const { around, undated } = siteOf(articles, ARCHIVE, null);
  const ids = (id: string) => [around.article.get(id)?.before?.id, around.article.get(id)?.after?.id];
  assert.deepEqual(ids("a"), [undefined, "b"]);
  assert.deepEqual(ids("b"), ["a", undefined]);
  assert.deepEqual(
    undated.map(({ id }) => id),
    ["c"],
  );
  assert.equal(around.year.get("2024")?.before?.year, "2023");
  assert.equal(around.month.get("2023-01")?.after?.month, "2024-01");
});
