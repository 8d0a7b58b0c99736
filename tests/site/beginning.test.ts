import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_RELATED } from "../../src/entry/relatedNumbers.ts";
import { beginning } from "../../src/site/beginning.ts";
import { entriesOf, entriesWith, shelfOf } from "../../src/site/cards/shelf.ts";
import { pageHashes } from "../../src/site/inputs/pageHashes.ts";
import { type Site, siteOf, siteWith } from "../../src/site/model/site.ts";
import { writtenOf } from "../support/golden.ts";
import { ARCHIVE } from "../support/records.ts";
import { ofAllPages, TEMPLATES } from "../support/rendered.ts";

const BASE = "https://archive.example/a/";

/** The inputs and the bytes of all pages, by their paths. */
const pagesOf = (site: Site) => {
  const hashOf = pageHashes(site, "one");
  return ofAllPages(site, (kind, item) => [hashOf(kind, item), TEMPLATES[kind](item, site)] as const);
};

test("a site that was begun before it is known which articles are alike has the same pages", async () => {
  const { kept, tables } = await writtenOf("first");
  const [one = "", other = ""] = kept.map(({ id }) => id);
  const story = { id: one, articles: [one, other], joins: [], thread: null };
  const alike = {
    related: { ...NO_RELATED, ids: [one, other], numbers: Int32Array.of(0, 1, 1, 0, 1, 0), texts: ["boats"] },
    stories: { stories: [story], threads: [], doubtful: [] },
  };
  const shelf = shelfOf(kept);
  const { begin, begun } = beginning(shelf, BASE);
  assert.equal(begun(), null);
  await begin(ARCHIVE, tables);
  const early = begun();
  assert.ok(early);
  const entries = entriesWith(early.entries, alike);
  const expected = entriesOf(shelf, { ...tables, ...alike });
  assert.deepEqual(
    { ...entries, cards: entries.cards.length },
    { ...expected, cards: expected.cards.length },
  );
  const site = siteWith(early.site, entries);
  assert.equal(site.stories.list.length, 1);
  assert.equal(site.relatedTo(one).length, 1);
  assert.deepEqual(
    pagesOf(site),
    pagesOf(siteOf(expected, ARCHIVE, BASE, { ...expected, table: expected.names })),
  );
});
