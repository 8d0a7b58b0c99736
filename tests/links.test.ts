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

test("links: every address within the site, and every fragment, leads somewhere", () => {
  inFolder({}, (dir) => {
    assert.equal(run(["--seeds", SEEDS, "--out", dir, "--base-url", `https://x.org${PREFIX}`]).code, 0);
    const site = join(dir, "site");
    const pages = new Map([...filesBelow(site)].filter(([file]) => file.endsWith(".html")));
    const broken: string[] = [];
    let checked = 0;
    for (const [file, page] of pages) {
      const here = new URL(`https://x.org${PREFIX}${file}`);
      for (const link of linksOf(page)) {
        const { pathname, hash } = new URL(link, here);
        const path = decodeURIComponent(pathname.slice(PREFIX.length)).replace(/(^|\/)$/, "$1index.html");
        const target = pages.get(path);
        const leads =
          pathname.startsWith(PREFIX) &&
          (hash ? target && idsOf(target).includes(hash.slice(1)) : existsSync(join(site, path)));
        if (!leads) broken.push(`${file}: ${link}`);
        checked += 1;
      }
    }
    assert.deepEqual(broken, []);
    assert.ok(pages.size > 12 && checked > 150, `${checked} links of ${pages.size} pages were checked`);
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
