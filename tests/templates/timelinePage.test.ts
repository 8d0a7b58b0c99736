import assert from "node:assert/strict";
import { test } from "node:test";
import timeline from "../../templates/pages/timeline.11ty.ts";
import { archiveOf } from "../support/archive.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const page = (articles: ReturnType<typeof archiveOf>) => timeline({ site: siteOf(articles, ARCHIVE, null) });
const count = (made: string, what: RegExp) => [...made.matchAll(what)].length;

test("timeline page: five articles are all shown as cards, without links to years", () => {
  const made = page(archiveOf(5, 2));
  assert.equal(count(made, /<article class="card"/g), 5);
  assert.equal(count(made, /<details class="jump"|class="decades"/g), 0);
});

test("timeline page: with several years there is a link to each year and month", () => {
  const made = page(archiveOf(40, 6));
  assert.match(made, /<details class="jump"><summary>Go to a year or month/);
  assert.match(made, /<a class="cell" href="\/1996\/05\/"><span>May<\/span>/);
});

test("timeline page: a large archive begins with its decades, years and months; only articles without a year or a date are cards", () => {
  const made = page(archiveOf(2000, 30));
  assert.match(made, /<a href="#d2010">2010s/);
  assert.match(made, /id="d2010">2010s <span class="count">\d+ articles/);
  assert.match(made, /<h3[^>]* id="y1999">/);
  assert.equal(count(made, /<article class="card"/g), 40);
  assert.match(made, /<a href="\/undated\/">All 200 articles/);
});

test("timeline page: a year without a known month says so, instead of showing twelve empty months", () => {
  const year = entryOf({ date: "1990-01-01", edtf: "1990", earliest: "1990-01-01", latest: "1990-12-31" });
  const made = page([year, ...archiveOf(300, 5)]);
  assert.equal(count(made, /The month isn’t known/g), 1);
  assert.match(made, /id="y1990">.*\n<p class="count no-month">/);
});

test("timeline page: an archive of centuries begins with decades and years, and the page stays small", () => {
  const made = page(archiveOf(3000, 150));
  assert.match(made, /<a class="cell" href="\/2001\/"><span>2001<\/span>/);
  assert.doesNotMatch(made, /href="\/2001\/01\/"/);
  assert.ok(made.length < 150_000, `${made.length} characters`);
});

test("timeline page: with few years there are no decades", () => {
  const made = page(archiveOf(400, 3));
  assert.match(made, /<h2[^>]* id="y1995">/);
  assert.doesNotMatch(made, /class="decade"/);
});

test("timeline page: an article that may be of several years is listed apart, and doesn’t lengthen the archive’s span", () => {
  const old = entryOf({
    id: "old",
    date: "1515-01-01",
    edtf: "1515/2025",
    earliest: "1515-01-01",
    latest: "2025-12-31",
  });
  const made = page([
    old,
    entryOf({ id: "a", date: "2015-11-05" }),
    entryOf({ id: "b", date: "2016-03-01" }),
  ]);
  assert.match(
    made,
    /class="facts">3 articles · 2 with a known year, November\u00A05, 2015 to March\u00A01, 2016</,
  );
  assert.match(made, /<h2 id="uncertain"><a href="\/year-not-certain\/">Year not certain<\/a>/);
  assert.doesNotMatch(made, /href="\/1515\//);
});

test("timeline page: without a certain year there is no span", () => {
  const made = page([
    entryOf({ date: "1515-01-01", edtf: "1515/2025", earliest: "1515-01-01", latest: "2025-12-31" }),
  ]);
  assert.match(made, /class="facts">1 article · none with a known year</);
});

test("timeline page: the undated articles are shown with their bounds", () => {
  const made = page([entryOf({ date: null, earliest: "2020-01-01", latest: null })]);
  assert.match(made, /Undated<\/a> <span class="count">1 article, not before 2020/);
});

test("timeline page: no two landmarks have the same name, though a month comes in every year", () => {
  const made = page(["2023-10-01", "2024-10-29"].map((date) => entryOf({ id: `a-${date}`, date })));
  const ids = [...made.matchAll(/<(?:section|nav|form)[^>]* aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
  const names = ids.map((id) =>
    new RegExp(`id="${id}"[^>]*>(.*)</h`).exec(made)?.[1]?.replace(/<[^>]*>/g, ""),
  );
  assert.deepEqual(names, ["2023 1 article", "2024 1 article"]);
  assert.equal(count(made, />October</g), 2);
});
