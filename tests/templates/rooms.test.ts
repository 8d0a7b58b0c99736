import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { entryOf } from "../support/entries.ts";
import { waysOf } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

/** The page of an archive at an address. */
function page(path: string, ...articles: readonly SiteArticle[]): string {
  const make = waysOf(siteOf(articles, ARCHIVE, null)).get(path);
  assert.ok(make, `nothing lies at ${path}`);
  return make();
}

const on = (...days: readonly string[]) => days.map((date, index) => entryOf({ id: `a${index}`, date }));

test("month page: days have headings with the weekday, and the number of articles if there are several", () => {
  const made = page("/2024/10/", ...on("2024-10-28", "2024-10-29", "2024-10-29"));
  assert.match(made, /id="d28">Monday, October 28 <\/h2>/);
  assert.match(made, /id="d29">Tuesday, October 29 <span class="count">2 articles/);
  assert.match(made, /<a href="\/2024\/10\/#d29" aria-label="October 29, 2024: 2 articles">/);
});

test("month page: a day links to the same day of other years, if they have articles", () => {
  const made = page("/2024/10/", ...on("2023-10-29", "2024-10-28", "2024-10-29"));
  assert.match(made, /id="d29">.*href="\/on-this-day\/10-29\/">In other years/);
  assert.doesNotMatch(made, /on-this-day\/10-28/);
});

test("month page: a range of days is a line, and is listed under no day", () => {
  const span = entryOf({ date: "2024-11-04", edtf: "2024-11-04/2024-11-05", latest: "2024-11-05" });
  const made = page("/2024/11/", span);
  assert.match(made, /<rect class="extent" x="30" y="\d" width="20"/);
  assert.match(made, /The day isn’t known/);
  assert.doesNotMatch(made, /id="d04"/);
});

test("month page: a long month links to the pages of its days", () => {
  const made = page("/2024/10/", ...on(...Array.from({ length: 61 }, () => "2024-10-29")));
  assert.doesNotMatch(made, /class="card"/);
  assert.match(made, /<td><a href="\/2024\/10\/29\/">29/);
});

test("calendar page: a year of which no month is known has none, and nothing leads to one", () => {
  const bare = { date: "2023-01-01", edtf: "2023", earliest: "2023-01-01", latest: "2023-12-31" };
  const articles = [...on("2022-10-29", "2024-10-29"), entryOf({ id: "bare", ...bare })];
  const paths = [...waysOf(siteOf(articles, ARCHIVE, null)).keys()];
  assert.deepEqual(
    paths.filter((path) => path.endsWith("/calendar/")),
    ["/2022/calendar/", "/2024/calendar/"],
  );
  for (const path of ["/2023/", "/2022/calendar/", "/2024/calendar/", "/browse/"])
    assert.doesNotMatch(page(path, ...articles), /2023\/calendar/, path);
  assert.match(page("/2022/calendar/", ...articles), /rel="next" href="\/2024\/calendar\/"/);
});

test("calendar page: twelve tables, each with its heading; days with articles are links with the number of articles", () => {
  const made = page("/2024/calendar/", ...on("2024-10-29", "2024-10-29", "2024-12-01"));
  assert.equal([...made.matchAll(/<table /g)].length, 12);
  assert.equal([...made.matchAll(/<th scope="col">/g)].length, 84);
  assert.match(
    made,
    /<h2 id="m10"><a href="\/2024\/10\/">October<\/a><\/h2>\s*<table[^>]* aria-labelledby="m10"/,
  );
  assert.match(made, /<td><a href="\/2024\/10\/#d29">29<span class="unseen">: <\/span><span class="count">2/);
  assert.match(made, /<h2 id="m03">March<\/h2>/);
});

test("undated page: the first page tells how many there are, the others which page it is", () => {
  const many = Array.from({ length: 80 }, (_, index) => entryOf({ id: `a${index}`, date: null }));
  assert.match(page("/undated/", ...many), /<p class="facts">80 articles, page 1 of 2</);
  assert.match(page("/undated/2/", ...many), /<p class="facts">Page 2 of 2</);
});

test("list page: a hostile name is text", () => {
  const hostile = entryOf({ source: `<img src=x onerror="a">`, tags: ["<script>x</script>"] });
  const site = siteOf([hostile], ARCHIVE, null);
  for (const make of waysOf(site).values()) assert.doesNotMatch(make(), /<img|<script>x|onerror="/);
});

test("list page: has its kind, the number of articles, its breadcrumbs, and the number of the page", () => {
  const many = Array.from({ length: 130 }, (_, index) => entryOf({ id: `a${index}`, tags: ["water"] }));
  const made = page("/tags/water/2/", ...many);
  assert.match(made, /<title>water \(tag\), page 2 · Clippings/);
  assert.match(made, /<p class="facts">Tag · page 2 of 2</);
  assert.match(made, /<meta name="description" content="water \(tag\), page 2 of 2">/);
  assert.match(page("/tags/water/", ...many), /Tag · 130 articles · page 1 of 2/);
  assert.match(made, /<li><a href="\/browse\/">Browse<\/a><\/li><li><a href="\/tags\/">Tags/);
  assert.match(made, /href="\/tags\/water\/2\/" aria-current="page"/);
  assert.match(made, /rel="prev" href="\/tags\/water\/"/);
  assert.match(made, /<a href="\/browse\/" aria-current="true">/);
});

test("browse page: links only to what exists", () => {
  const made = page("/browse/", entryOf({ source: "The Gazette" }));
  assert.match(made, /href="\/sources\/">Sources<\/a> <span class="count">1</);
  assert.doesNotMatch(made, /\/authors\/|\/tags\//);
});

test("names page: letters are linked if there are many names", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    entryOf({ id: `a${index}`, author: `${"abcdef"[index % 6]} ${index}` }),
  );
  assert.match(page("/authors/", ...many), /<nav class="letters".*href="\/authors\/#letter-2">B</s);
  assert.doesNotMatch(page("/authors/", ...many.slice(0, 5)), /class="letters"/);
});

test("year page: of the articles without a known month, some are shown, and a list has all", () => {
  const year = { date: "2024-01-01", edtf: "2024", latest: "2024-12-31" };
  const many = Array.from({ length: 30 }, (_, index) => entryOf({ id: `a${index}`, ...year }));
  const made = page("/2024/", ...many);
  assert.equal([...made.matchAll(/class="card"/g)].length, 20);
  assert.match(made, /<a href="\/2024\/some-time\/">All 30 articles/);
  assert.match(page("/2024/some-time/", ...many), /<h1 dir="auto">Some time in 2024/);
});

test("year page: the lines below the bars are explained in plain words, and those without space are counted", () => {
  const span = { date: "2024-01-05", edtf: "2024-01-05/2024-12-20", latest: "2024-12-20" };
  const made = page(
    "/2024/",
    ...Array.from({ length: 5 }, (_, index) => entryOf({ id: `a${index}`, ...span })),
  );
  assert.match(
    made,
    />Each line below the bars is an article whose exact day isn’t known: it may be from any day along the line, and if the line reaches an end of the bars, also from beyond it\. 2 more such articles can’t be drawn for lack of space\.</,
  );
});
