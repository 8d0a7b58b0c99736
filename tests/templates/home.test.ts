import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import browse from "../../templates/pages/browse.11ty.ts";
import home from "../../templates/pages/home.11ty.ts";
import { archiveOf } from "../support/archive.ts";
import { entryOf } from "../support/entries.ts";
import { withNames } from "../support/names.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const page = (articles: readonly SiteArticle[], featured: readonly string[] = []) =>
  home({ site: siteOf(articles, { ...ARCHIVE, featured }, null) });
const count = (made: string, what: RegExp) => [...made.matchAll(what)].length;
const titles = (made: string) =>
  [...made.matchAll(/card-title"[^>]*><a [^>]*>([^<]*)</g)].map(([, of]) => of);

const on = (id: string, date: string | null): SiteArticle => entryOf({ id, date, title: `Title ${id}` });

test("home: a small archive shows all its articles, the newest first, the undated ones last", () => {
  const made = page([on("a", "2015-11-05"), on("b", "2016-03-01"), on("c", null)]);
  assert.match(made, /<h2 id="articles">All articles</);
  assert.deepEqual(titles(made), ["Title b", "Title a", "Title c"]);
  assert.doesNotMatch(made, /All articles by date/);
});

test("home: a larger archive shows its newest articles, though most of its articles are undated", () => {
  const undated = Array.from({ length: 300 }, (_, index) => on(`u${index}`, null));
  const made = page([...archiveOf(9, 3).filter(({ date }) => date), on("z", "2020-01-01"), ...undated]);
  assert.match(made, /<h2 id="articles">Newest</);
  assert.equal(titles(made).length, 6);
  assert.equal(titles(made)[0], "Title z");
  assert.match(made, /<a href="\/timeline\/">All articles by date/);
  assert.match(made, /<a href="\/undated\/">Undated<\/a> <span class="count">30\d articles/);
});

test("home: the articles that the curator features are shown instead, in their order", () => {
  const some = Array.from({ length: 20 }, (_, index) => on(`a${index}`, "2015-11-05"));
  const made = page([on("b", "1999-01-01"), ...some], ["a3", "b", "a3", "unknown"]);
  assert.match(made, /<h2 id="articles">Featured</);
  assert.deepEqual(titles(made), ["Title a3", "Title b"]);
});

test("home: of articles without a known year, the first ones are shown, and the page says that there is no known year", () => {
  const made = page(Array.from({ length: 20 }, (_, index) => on(`a${index}`, null)));
  assert.match(made, /class="facts">20 articles · none with a known year</);
  assert.match(made, /<h2 id="articles">Articles</);
  assert.equal(titles(made).length, 6);
  assert.doesNotMatch(made, /time-bars|All articles by date/);
  assert.match(made, /<a href="\/timeline\/">All \d+ articles</);
});

test("home: without articles it says so, and has nothing to search", () => {
  const site = siteOf([], ARCHIVE, null, { withdrawn: [{ id: "a", reason: "" }] });
  assert.match(home({ site }), /class="facts">There are no articles in this archive</);
  assert.doesNotMatch(home({ site }), /role="search"|<h2/);
  assert.doesNotMatch(browse({ site }), /<h2|<ul class="ways">/);
});

test("home: each bar is a link that says its time and its number; articles without a month are counted beside the months", () => {
  const year = { date: "2016-01-01", edtf: "2016", earliest: "2016-01-01", latest: "2016-12-31" };
  const made = page([on("a", "2015-11-05"), on("b", "2016-02-01"), on("c", "2016-02-03"), entryOf(year)]);
  assert.match(
    made,
    /<a class="bar" href="\/2016\/02\/"><span class="unseen">February 2016: 2 articles<\/span>/,
  );
  assert.match(made, /<div role="group" aria-label="2016"><p class="bars-year"><a href="\/2016\/">2016</);
  assert.match(made, /<p class="facts">1 more article of which only the year is known</);
});

test("home: years of a long time are bars of decades, which lead into the timeline", () => {
  const made = page([on("a", "1951-11-05"), on("b", "2016-02-01")]);
  assert.match(made, /href="\/timeline\/#y1951"><span class="unseen">1950s: 1 article<\/span>/);
});

test("home: without names there is no heading for them", () => {
  assert.doesNotMatch(page([on("a", "2015-11-05")]), /What it is about|Sources/);
});

test("home: names of each kind by frequency, with their number of articles and a link to all", () => {
  const { articles, table } = withNames(archiveOf(400, 3));
  const site = siteOf(articles, ARCHIVE, null, { table });
  const made = home({ site });
  const people = /<section class="kind" aria-labelledby="people">.*?<\/section>/s.exec(made)?.[0] ?? "";
  assert.equal(count(people, /<li>/g), 6);
  assert.match(people, /<svg class="spark"/);
  const counts = [...people.matchAll(/<span class="count">([\d,]+)<span class="unseen"> article/g)].map(
    Number,
  );
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.match(
    people,
    new RegExp(`<a href="/people/">All ${site.names.people.length.toLocaleString("en")} people`),
  );
  assert.match(made, /<h2 class="kind-name" id="sources"><a href="\/sources\/">Sources/);
  assert.doesNotMatch(made, /href="\/tags\/"/);
  assert.match(browse({ site }), /<h3 class="kind-name" id="tags"><a href="\/tags\/">Tags/);
});

test("home and Browse: of ten thousand articles they are as small as of hundreds", () => {
  const { articles, table } = withNames(archiveOf(10_000, 30));
  const site = siteOf(articles, ARCHIVE, null, { table });
  for (const made of [home({ site }), browse({ site })])
    assert.ok(made.length < 60_000, `${made.length} characters`);
});
