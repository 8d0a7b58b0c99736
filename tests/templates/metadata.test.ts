import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { FACETS } from "../../src/site/model/facets.ts";
import namesPage from "../../templates/pages/names.11ty.ts";
import { metadataLine, tagLinks } from "../../templates/partials/metadata.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { cardOf, siteOf } from "../support/site.ts";

/**
 * The metadata below an article's headline, in a site below a path.
 * @param others the archive's other articles; otherwise one that has the same.
 */
function shown(
  known: Partial<SiteArticle>,
  paragraphs: readonly string[] = ["It rose."],
  others: readonly SiteArticle[] = [entryOf({ ...known, id: "another" })],
): string {
  const article = entryOf(known);
  const site = siteOf([...others, article], ARCHIVE, "https://x.org/a/");
  return String(metadataLine(article, paragraphs, site) ?? "");
}

const YEAR_BEFORE = entryOf({ id: "before", date: "2023-10-29" });

test("metadata: author, source and day link to their pages, with the reading time between them", () => {
  const known = { author: "Jane Doe", source: "The Gazette" };
  const items = shown(known, undefined, [entryOf({ ...known, id: "before", date: "2023-10-29" })]);
  assert.equal(
    items,
    `<ul class="particulars"><li><a href="/a/authors/jane-doe/"><bdi>Jane Doe</bdi></a></li><li><cite><a href="/a/sources/the-gazette/"><bdi>The Gazette</bdi></a></cite></li><li><span>Less than a minute to read</span></li><li><a class="other-years" href="/a/on-this-day/10-29/">October 29 in other years</a></li></ul>`,
  );
});

test("metadata: an author and a source of no other article are no links", () => {
  const items = shown({ author: "Jane Doe", source: "The Gazette" }, undefined, []);
  assert.match(items, /<li><bdi>Jane Doe<\/bdi><\/li><li><cite><bdi>The Gazette<\/bdi><\/cite><\/li>/);
});

test("metadata: two authors are two links, each to a page of their own", () => {
  const known = { date: null, author: "By JANE DOE and John Roe, Staff Writer", language: "en" };
  assert.match(
    shown(known),
    /<li><a href="\/a\/authors\/jane-doe\/"><bdi>Jane Doe<\/bdi><\/a><\/li><li><a href="\/a\/authors\/john-roe\/"><bdi>John Roe<\/bdi><\/a><\/li>/,
  );
  const articles = [entryOf({ id: "a", ...known }), entryOf({ id: "b", author: "John Roe; Reuters" })];
  const site = siteOf(articles, ARCHIVE, null);
  const [index] = site.indexes.filter(({ kind }) => kind === "authors");
  assert.ok(index);
  const page = namesPage({ site, index });
  for (const [path, name, count] of [
    ["articles/a", "Jane Doe", 1],
    ["authors/john-roe", "John Roe", 2],
    ["articles/b", "Reuters", 1],
  ] as const) {
    assert.ok(page.includes(`<a href="/${path}/"><bdi>${name}`), `${name} is not in ${page}`);
    assert.equal(site.names.authors.find((one) => one.name === name)?.articles.length, count, name);
  }
  const facet = FACETS.find(({ name }) => name === "author");
  const none = { person: [], place: [], organisation: [] };
  assert.deepEqual(
    articles.map((article) => facet?.of(cardOf(article), none)),
    [
      ["Jane Doe", "John Roe"],
      ["John Roe", "Reuters"],
    ],
  );
});

test("metadata: only an article with a known day links to that day in other years, and only if they have articles", () => {
  const notOne: readonly Partial<SiteArticle>[] = [
    { date: null },
    { edtf: "2024-10", earliest: "2024-10-01", latest: "2024-10-31", date: "2024-10-01" },
    { edtf: "2024-10-29~" },
    { edtf: "2024-10-29/..", latest: null },
  ];
  const among = (known: Partial<SiteArticle>, other: SiteArticle) => shown(known, undefined, [other]);
  for (const known of notOne)
    assert.doesNotMatch(among(known, YEAR_BEFORE), /other years/, JSON.stringify(known));
  assert.match(among({ basis: "inferred" }, YEAR_BEFORE), /October 29 in other years/);
  assert.doesNotMatch(among({}, entryOf({ id: "same-day" })), /other years/);
});

test("metadata: unknown fields are left out", () => {
  assert.equal(shown({ date: null, language: "ar" }), "");
  assert.equal(shown({ date: null }, []), "");
});

test("metadata: hostile names are text, and still links", () => {
  const items = shown({ author: '"><script>', source: "新华社" });
  assert.match(items, /<bdi>&quot;&gt;&lt;script&gt;<\/bdi>/);
  assert.match(items, /<a href="\/a\/sources\/[a-z0-9]+\/"><bdi>新华社<\/bdi>/);
});

test("tags: each once, as links; nothing without tags", () => {
  const article = entryOf({ tags: ["bridges", "港口", "bridges"] });
  const site = siteOf([article, entryOf({ id: "b", tags: ["bridges"] })], ARCHIVE, null);
  const links = String(tagLinks(article, site));
  assert.deepEqual(
    [...links.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, tag]) => tag),
    ["bridges", "港口"],
  );
  assert.match(links, /<a href="\/tags\/bridges\/"><bdi>bridges<\/bdi><\/a><\/li><li><bdi>港口<\/bdi>/);
  assert.equal(tagLinks(entryOf(), site), null);
});
