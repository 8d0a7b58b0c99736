import assert from "node:assert/strict";
import { test } from "node:test";
import { listPath } from "../../../src/site/model/lists.ts";
import { PAGE_SIZE } from "../../../src/site/timeline/timeline.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

const days = (count: number, day: string, known = {}) =>
  Array.from({ length: count }, (_, index) => entryOf({ id: `${day}-${index}`, date: day, ...known }));

const listsOf = (...articles: ReturnType<typeof entryOf>[]) => {
  const { lists } = siteOf(articles, ARCHIVE, null);
  return new Map(lists.map((page) => [listPath(page), page]));
};

test("lists: the days of a month have pages only if the month is too long for one page", () => {
  const short = listsOf(...days(PAGE_SIZE, "2024-10-29"));
  assert.deepEqual([...short.keys()], ["/on-this-day/10-29/"]);
  const long = listsOf(...days(PAGE_SIZE, "2024-10-29"), ...days(1, "2024-10-30"));
  assert.equal(long.get("/2024/10/29/")?.articles.length, PAGE_SIZE);
  assert.equal(long.get("/2024/10/30/")?.list.title, "October 30, 2024");
});

test("lists: before and after a day are the next ones with articles, also in a month without such pages", () => {
  const lists = listsOf(...days(1, "2024-09-02"), ...days(61, "2024-10-29"), ...days(1, "2024-12-01"));
  const { before, after } = lists.get("/2024/10/29/")?.list ?? {};
  assert.deepEqual(before, { name: "September 2, 2024", path: "/2024/09/#d02" });
  assert.deepEqual(after, { name: "December 1, 2024", path: "/2024/12/#d01" });
});

test("lists: a long list is paged", () => {
  const lists = listsOf(...days(2 * PAGE_SIZE + 1, "2024-10-29", { source: "The Gazette" }));
  const [first, second] = ["/sources/the-gazette/", "/sources/the-gazette/2/"].map((path) => lists.get(path));
  assert.deepEqual([first?.number, first?.of, second?.number, second?.of], [1, 2, 2, 2]);
  assert.equal((first?.articles.length ?? 0) + (second?.articles.length ?? 0), 2 * PAGE_SIZE + 1);
  assert.ok(!lists.has("/sources/the-gazette/3/"));
});

test("lists: articles without a known day or month have a list if a page can't show them all", () => {
  const year = { edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" };
  assert.ok(!listsOf(...days(20, "2024-01-01", year)).has("/2024/some-time/"));
  assert.equal(listsOf(...days(21, "2024-01-01", year)).get("/2024/some-time/")?.articles.length, 21);
  const month = { edtf: "2024-10", earliest: "2024-10-01", latest: "2024-10-31" };
  assert.ok(!listsOf(...days(30, "2024-10-01", month)).has("/2024/10/some-time/"));
  assert.equal(listsOf(...days(80, "2024-10-01", month)).get("/2024/10/some-time/")?.of, 2);
});

test("lists: a day of the year has the articles of all years, if their day is known", () => {
  const leap = { edtf: "2024-02-29~" };
  const lists = listsOf(...days(1, "1996-02-29"), ...days(2, "2020-02-29"), ...days(1, "2024-02-29", leap));
  const { list } = lists.get("/on-this-day/02-29/") ?? {};
  assert.equal(list?.title, "February 29");
  assert.equal(list?.articles.length, 3);
});

test("lists: no two lists have the same address, whatever the names", () => {
  const names = ["2", "page", "a", "A", "a!", "新", "..", "index"];
  const articles = names.flatMap((name, index) =>
    days(61, `2024-01-0${index + 1}`, { source: name, author: name, tags: [...names] }),
  );
  const { lists, indexes } = siteOf(articles, ARCHIVE, null);
  const paths = lists.map(listPath);
  assert.equal(new Set(paths).size, paths.length);
  assert.equal(indexes.length, 3);
});
