import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { atomFeed } from "../../src/export/feeds/atom.ts";
import { fewestOfFeed } from "../../src/site/model/feeds.ts";
import { archiveOf } from "../support/archive.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";
import { exported, exportedFiles, HOME } from "./built.ts";

test("feeds: a parser of feeds reads Atom, newest first, with a time for all and a date for certain days only", async () => {
  const feed = parseAtomFeed((await exported())("feed.atom"));
  assert.equal(feed.title?.value, "Harbours & <boats>");
  assert.equal(feed.id, `${HOME}feed.atom`);
  const entries = feed.entries ?? [];
  const of = (id: string) => entries.find((one) => one.id === `${HOME}articles/${id}/`);
  assert.equal(entries[0]?.id, `${HOME}articles/formula/`);
  assert.equal(of("stated")?.published, "2021-05-04T00:00:00Z");
  assert.equal(of("formula")?.published, undefined, "a month is no day");
  assert.equal(of("undated")?.published, undefined);
  assert.match(of("undated")?.summary?.value ?? "", /^undated/i);
  for (const { updated, title } of entries)
    assert.match(updated ?? "", /^\d{4}-\d\d-\d\dT00:00:00Z$/, title?.value);
  // An undated article says the day of the newest one.
  assert.equal(of("undated")?.updated, "2021-06-30T00:00:00Z");
});

test("feeds: a parser reads JSON Feed; an undated article has no date there", async () => {
  const feed = parseJsonFeed((await exported())("feed.json"));
  assert.equal(feed.feed_url, `${HOME}feed.json`);
  const items = feed.items ?? [];
  assert.equal(items.length, 14);
  const undated = items.find(({ id }) => id === `${HOME}articles/undated/`);
  assert.deepEqual([undated?.title, undated?.date_published], ["Rain, again", undefined]);
});

test("feeds: a source of ten articles has one, of its own articles; what a build added has one as well", async () => {
  const read = await exported();
  const [source, changes] = ["sources/bureau/feed.atom", "changes.atom"].map((path) =>
    parseAtomFeed(read(path)),
  );
  assert.equal(source?.entries?.length, 12);
  assert.equal(changes?.entries?.length, 14);
  assert.match(changes?.entries?.[0]?.title?.value ?? "", /^Added: /);
  assert.match(
    read("sources/bureau/index.html"),
    /<link rel="alternate" type="application\/atom\+xml" title="Bureau \(source\)" href="\/news\/sources\/bureau\/feed\.atom">/,
  );
});

test("nothing for machines names a hidden or withdrawn article", async () => {
  const files = [...(await exportedFiles())].filter(
    ([path]) => !/\.html$|^manifest|^articles\/|^pagefind|^assets|^icons/.test(path),
  );
  assert.ok(files.length > 20, `${files.length} files`);
  const telling = files.filter(([, text]) => /herring|whale|articles\/(?:hidden|gone)/i.test(text));
  assert.deepEqual(
    telling.map(([path]) => path),
    [],
  );
});

test("feeds: there is none without the address of the site, and few in a large archive", () => {
  assert.deepEqual(siteOf(archiveOf(30, 2), ARCHIVE, null).feeds.all, []);
  assert.deepEqual([40, 100, 400, 10_000, 100_000].map(fewestOfFeed), [10, 10, 32, 128, 512]);
});

test("feeds: what XML can’t hold is left out, so that a parser reads the rest", () => {
  const head = {
    title: "A \u0007 bell",
    description: "\ufffe",
    page: HOME,
    self: HOME,
    archive: "\ud83d",
    language: "en",
  };
  const feed = parseAtomFeed(atomFeed(head, [], "2020-01-01"));
  assert.deepEqual([feed.title?.value, feed.updated], ["A  bell", "2020-01-01T00:00:00Z"]);
});
