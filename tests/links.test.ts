import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { run } from "./support/command.ts";
import { filesBelow, inFolder } from "./support/folder.ts";

const SEEDS = fileURLToPath(new URL("./browser/seeds", import.meta.url));
const PREFIX = "/my/archive/";

/** The site's own addresses that a page holds. */
const linksOf = (page: string) =>
  [...page.matchAll(/ (?:href|src|action)="([^"]*)"/g)]
    .map(([, link]) => link ?? "")
    .filter((link) => !/^https?:/.test(link));

const idsOf = (page: string) => [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? "");

/** Whether a link on a page leads to a file of the site, and to the place in it that it names. */
function leads(link: string, file: string, site: string, pages: ReadonlyMap<string, string>): boolean {
  const { pathname, hash } = new URL(link, `https://x.org${PREFIX}${file}`);
  const path = decodeURIComponent(pathname.slice(PREFIX.length)).replace(/(^|\/)$/, "$1index.html");
  if (!pathname.startsWith(PREFIX) || !existsSync(join(site, path))) return false;
  return hash === "" || idsOf(pages.get(path) ?? "").includes(hash.slice(1));
}

test("links: every address within the site, and every fragment, leads somewhere", () => {
  inFolder({}, (dir) => {
    assert.equal(run(["--seeds", SEEDS, "--out", dir, "--base-url", `https://x.org${PREFIX}`]).code, 0);
    const site = join(dir, "site");
    const pages = new Map([...filesBelow(site)].filter(([file]) => file.endsWith(".html")));
    const links = [...pages].flatMap(([file, page]) => linksOf(page).map((link) => ({ file, link })));
    assert.deepEqual(
      links.filter(({ file, link }) => !leads(link, file, site, pages)),
      [],
    );
    assert.ok(
      pages.size > 12 && links.length > 150,
      `${links.length} links of ${pages.size} pages were checked`,
    );
  });
});

test("links: an id stands once on a page", () => {
  inFolder({}, (dir) => {
    run(["--seeds", SEEDS, "--out", dir]);
    const pages = [...filesBelow(join(dir, "site"))].filter(([file]) => file.endsWith(".html"));
    const twice = pages.flatMap(([file, page]) => {
      const ids = idsOf(page);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
    });
    assert.deepEqual(twice, []);
    assert.ok(pages.length > 12);
  });
});
