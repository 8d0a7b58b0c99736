import assert from "node:assert/strict";
import { test } from "node:test";
import { FOUND_KINDS, indexPath } from "../../src/site/names/names.ts";
import { articlePath, BROWSE_PATH } from "../../src/site/urls.ts";
import { archiveOf } from "../support/archive.ts";
import { withNames } from "../support/names.ts";
import { linksIn, waysOf } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

/** How many clicks each address is from the home page, along pages that lead to articles. */
function clicks(ways: ReadonlyMap<string, () => string>): Map<string, number> {
  const found = new Map([["/", 0]]);
  for (const [path, distance] of found) {
    for (const [next] of linksIn(ways.get(path)?.() ?? ""))
      if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
}

test("reach: every article of ten thousand is at most four clicks from the home page", () => {
  const articles = archiveOf(9000, 30, 1000);
  const site = siteOf(articles, ARCHIVE, null);
  const ways = waysOf(site);
  const found = clicks(ways);
  const far = articles.filter(({ id }) => (found.get(articlePath(id)) ?? 99) > 4);
  assert.deepEqual(
    far.map(({ id, edtf }) => `${id} ${edtf}`),
    [],
  );
  const lost = [...ways.keys()].filter((path) => !found.has(path));
  assert.deepEqual(lost, [], "pages that nothing leads to");
  const nowhere = [...found.keys()].filter(
    (path) =>
      !ways.has(path) &&
      path !== "" &&
      !/^\/(?:articles\/a\d+|about|data|search)\/$|^\/(?:icons|assets)/.test(path),
  );
  assert.deepEqual(nowhere, [], "links that lead to no page");
});

test("reach: every name and every index page of ten thousand articles is at most four clicks away", () => {
  const { articles, table } = withNames(archiveOf(10_000, 30));
  const site = siteOf(articles, ARCHIVE, null, { table });
  const indexes = new Set([
    "/",
    BROWSE_PATH,
    ...site.indexes.map(({ kind, number, order }) => indexPath(kind, number, order)),
  ]);
  const found = clicks(new Map([...waysOf(site)].filter(([path]) => indexes.has(path))));
  const names = FOUND_KINDS.flatMap((kind) => site.names[kind]);
  assert.ok(names.length > 5000, "too few names");
  const far = (paths: readonly string[]) => paths.filter((path) => (found.get(path) ?? 99) > 4);
  assert.deepEqual(far([...indexes]), []);
  assert.deepEqual(far(names.map(({ path }) => path.split("#")[0] ?? "")), []);
});

test("reach: in an archive of five articles each is one click away, an undated one too", () => {
  const articles = archiveOf(10, 2);
  const found = clicks(waysOf(siteOf(articles, ARCHIVE, null)));
  assert.deepEqual(
    articles.filter(({ id }) => found.get(articlePath(id)) !== 1),
    [],
  );
});

test("reach: every id that a link names exists on its page, once", () => {
  const { articles, table } = withNames(archiveOf(700, 13, 200));
  const ways = waysOf(siteOf(articles, ARCHIVE, null, { table }));
  const pages = new Map([...ways].map(([path, make]) => [path, make()]));
  const ids = new Map(
    [...pages].map(([path, page]) => [path, [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? "")]),
  );
  for (const [path, found] of ids) assert.equal(new Set(found).size, found.length, `an id twice on ${path}`);
  const lost = [...pages].flatMap(([path, page]) =>
    linksIn(page)
      .filter(
        ([to, place]) =>
          place !== "" && !to.startsWith("/articles/") && !ids.get(to || path)?.includes(place),
      )
      .map(([to, place]) => `${path}: ${to}#${place}`),
  );
  assert.deepEqual(lost, []);
});
