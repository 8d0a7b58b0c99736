import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildOf } from "./support/builds.ts";
import { filesBelow } from "./support/folder.ts";

const SEEDS = fileURLToPath(new URL("./browser/seeds", import.meta.url));
const PREFIX = "/my/archive/";
const HOME = `https://x.org${PREFIX}`;

/** What a script fills in before anybody sees it: its address lacks the paragraph's number. */
const TEMPLATE = /<template[\s\S]*?<\/template>/g;

/** The site's own addresses that a page holds: in links and forms, and whole ones for other sites and programs. */
const linksOf = (page: string) =>
  [...page.replace(TEMPLATE, "").matchAll(/ (?:href|src|action|content|template)="([^"]*)"/g)]
    .map(([all, link]) => ({ link: link ?? "", isAddress: !all.startsWith(" content") }))
    .filter(({ link, isAddress }) => link.startsWith(HOME) || (isAddress && !/^(?:https?|data):/.test(link)))
    .map(({ link }) => link.replace("{searchTerms}", "bridge"));

/** The kinds of page and file that must be among what is looked at, or led to. */
const KINDS = [
  "index.html",
  "404.html",
  "about/index.html",
  "authors/index.html",
  "browse/index.html",
  "on-this-day/index.html",
  "on-this-day/10-29/index.html",
  "quotes/index.html",
  "quotes/speakers/index.html",
  "figures/index.html",
  "search/index.html",
  "sources/index.html",
  "people/amara-quist/index.html",
  "tags/index.html",
  "tags/bridges/index.html",
  "undated/index.html",
  "2024/index.html",
  "2024/10/index.html",
  "2024/calendar/index.html",
  "opensearch.xml",
  "data/index.html",
  "data/annotations/1.json",
];

/** The places of a page, or of a file of annotations, that an address can lead to. */
const idsOf = (page: string) => [...page.matchAll(/(?: id="|"id":"#)([^"]*)"/g)].map(([, id]) => id ?? "");

/** Whether a link on a page leads to a file of the site, and to the place in it that it names. */
function leads(link: string, file: string, site: string, pages: ReadonlyMap<string, string>): boolean {
  const { pathname, hash } = new URL(link, HOME + file);
  const path = decodeURIComponent(pathname.slice(PREFIX.length)).replace(/(^|\/)$/, "$1index.html");
  if (!pathname.startsWith(PREFIX) || !existsSync(join(site, path))) return false;
  return hash === "" || idsOf(pages.get(path) ?? "").includes(hash.slice(1));
}

test("links: every address within the site, and every fragment, leads somewhere", async () => {
  const { articles, out } = await buildOf(SEEDS, HOME);
  assert.ok(articles > 5);
  const site = join(out, "site");
  const pages = new Map(
    [...filesBelow(site)].filter(([file]) => /\.html$|opensearch\.xml$|annotations\/\d+\.json$/.test(file)),
  );
  assert.deepEqual(
    KINDS.filter((kind) => !pages.has(kind)),
    [],
  );
  const links = [...pages].flatMap(([file, page]) => linksOf(page).map((link) => ({ file, link })));
  assert.deepEqual(
    links.filter(({ file, link }) => !leads(link, file, site, pages)),
    [],
  );
  const named = links.map(({ link }) => link);
  for (const file of ["original.txt", "social.png"])
    assert.ok(
      named.some((link) => link.endsWith(file)),
      `nothing leads to ${file}`,
    );
  assert.ok(named.length > 500, `${named.length} links of ${pages.size} pages were checked`);
});

test("links: an id stands once on a page", async () => {
  const site = join((await buildOf(SEEDS, HOME)).out, "site");
  const pages = [...filesBelow(site)].filter(([file]) => file.endsWith(".html"));
  const twice = pages.flatMap(([file, page]) => {
    const ids = idsOf(page);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
  assert.deepEqual(twice, []);
  assert.ok(pages.length > 12);
});
