import assert from "node:assert/strict";
import { test } from "node:test";
import type { CopyPair } from "../../src/records/copies.ts";
import versionsPage from "../../templates/pages/versions.11ty.ts";
import yearPage from "../../templates/pages/year.11ty.ts";
import { cards } from "../../templates/partials/timeline.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const day = (date: string) => ({ date, edtf: date, earliest: date, latest: date });
const pair = (one: string, other: string): CopyPair => ({
  ...{ articles: [one, other], kind: "copy", words: [100, 100], same: [90, 90], isGiven: false },
});
const LAST = "Nobody was hurt, and the bridge is open to all who want to cross it.";
const ARTICLES = [
  entryOf({
    id: "a",
    title: "Flood",
    source: "The Herald",
    ...day("2024-10-29"),
    body: `\nThe river rose <b>4</b> metres.\n\n${LAST}\n`,
  }),
  entryOf({
    id: "b",
    title: "Flood",
    source: "The Herald",
    ...day("2024-10-29"),
    body: `\nThe river rose <b>6</b> metres.\n\n${LAST}\n`,
  }),
  entryOf({
    id: "c",
    title: "Water & fire",
    source: "The Gazette",
    ...day("2024-11-02"),
    body: `\nThe river rose 4 metres.\n\n${LAST}\n`,
  }),
];
const SITE = siteOf(ARTICLES, ARCHIVE, null, { copies: [pair("a", "b"), pair("a", "c")] });

test("versions page: what changed, with words for screen readers, and nothing that runs", () => {
  const [page] = SITE.versions;
  const text = versionsPage({ site: SITE, versions: page ?? assert.fail() });
  assert.match(text, /Two versions in The Herald/);
  assert.match(text, /Reprint in The Gazette/);
  assert.match(text, /Their dates don’t tell which came first\./);
  assert.match(text, /The second text is the later one\./);
  assert.match(text, /<del class="fact"><bdi class="unseen">only in the first text: <\/bdi>4<\/del>/);
  assert.match(text, /<ins class="fact"><bdi class="unseen">only in the second text: <\/bdi>6<\/ins>/);
  assert.match(text, /1 paragraph the same/);
  assert.doesNotMatch(text, /<b>4/);
});

test("lists: each text once, the others below it with their links", () => {
  const text = cards(SITE.articles, SITE, 2).toString();
  assert.equal(text.match(/card-title/g)?.length, 1);
  assert.match(
    text,
    /<details class="same-text"[^>]*><summary>Another version in The Herald and 1 more<\/summary>/,
  );
  assert.match(text, /<a href="\/articles\/b\/">Another version in The Herald, October 29, 2024<\/a>/);
  assert.match(
    text,
    /Also printed in The Gazette, November 2, 2024: <a href="\/articles\/c\/"><cite[^>]*>Water &amp; fire/,
  );
  for (const id of ["a", "b", "c"]) assert.match(text, new RegExp(`href="/articles/${id}/"`));
});

test("lists: in another month an article is there in its own place, with where its text stands", () => {
  const [year] = SITE.years;
  const text = yearPage({ site: SITE, year: year ?? assert.fail() });
  assert.match(text, /3 articles/);
  assert.equal(text.match(/card-title/g)?.length, 1);
  const november = text.slice(text.indexOf('id="m2024-11"'));
  assert.match(november, /November 2, 2024/);
  assert.match(november, /href="\/articles\/c\/"><cite[^>]*>Water &amp; fire<\/cite>/);
  assert.match(
    november,
    /The same text as <a href="\/articles\/a\/"><cite[^>]*>Flood<\/cite><\/a>, October 29, 2024/,
  );
});

test("lists: an article without copies is as it was", () => {
  const alone = siteOf(ARTICLES, ARCHIVE, null);
  assert.equal(
    cards(alone.articles, alone, 2)
      .toString()
      .match(/card-title/g)?.length,
    3,
  );
  assert.deepEqual(alone.versions, []);
});

test("lists: of very many copies the first ones are listed, and how many more there are", () => {
  const copies = Array.from({ length: 70 }, (_, at) =>
    entryOf({ id: `c${at}`, title: `Title ${at}`, ...day("2024-10-29") }),
  );
  const pairs = copies.slice(1).map(({ id }) => pair("c0", id));
  const site = siteOf(copies, ARCHIVE, null, { copies: pairs });
  const text = cards(site.articles, site, 2).toString();
  assert.match(text, /9 more with this text/);
  assert.equal(text.match(/<li>Also printed/g)?.length, 60);
});

test("versions page: says how many texts aren’t compared, and calls only what is the same so", () => {
  const copies = Array.from({ length: 10 }, (_, at) =>
    entryOf({
      id: `c${at}`,
      title: "Flood",
      source: `Paper ${at}`,
      ...day("2024-10-29"),
      body: `\nThe river rose ${at} metres.\n`,
    }),
  );
  const pairs = copies
    .slice(1)
    .map(({ id }, at) => (at === 8 ? { ...pair("c0", id), same: [100, 100] as const } : pair("c0", id)));
  const site = siteOf(copies, ARCHIVE, null, { copies: pairs });
  const [page] = site.versions;
  const text = versionsPage({ site, versions: page ?? assert.fail() });
  assert.match(text, /2 more texts differ and aren’t compared here/);
  assert.equal(text.match(/word for word the same/g)?.length, 1);
});
