import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { diskFiles } from "../../src/export/zip/diskFiles.ts";
import type { StartFile } from "../../src/shared/indexFile.ts";
import { diskScripts } from "../../src/site/assets.ts";
import { LARGE_ARCHIVE } from "../support/archive.ts";
import { sharedFolder } from "../support/builds.ts";
import { put } from "../support/folder.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveEntries, serveInParts } from "./served.ts";
import { visit } from "./visit.ts";

const SIZES = { whole: 100, part: 200, parts: 99, list: 1, inList: 2 };

/** What the search says when it has ended. */
async function told(page: Page): Promise<string> {
  await page.waitForFunction(() => /[^g…]$/.test(document.querySelector("[data-status]")?.textContent ?? ""));
  return page.locator("[data-status]").innerText();
}

/** What a reader sees of a search. */
async function seen(page: Page, search: string): Promise<readonly string[]> {
  await page.goto(new URL(`/search/${search}`, page.url()).href);
  const status = await told(page);
  const texts = ["[data-notes]", ".results", "[data-strip]"].map((part) =>
    page.locator(part).first().innerText(),
  );
  return [status, ...(await Promise.all(texts))];
}

describe("browser: the search of a large archive, in parts", () => {
  let browser: Browser;
  let whole: Served;
  let cut: Served;
  let start: StartFile;
  before(async () => {
    [browser, whole, cut] = await Promise.all([
      sharedBrowser(),
      serveEntries(LARGE_ARCHIVE),
      serveInParts(LARGE_ARCHIVE, SIZES),
    ]);
    start = JSON.parse(gunzipSync(readFileSync(join(cut.dir, "pagefind/catalogue.json_gz"))).toString());
  });

  /** The files of the search that were loaded since then. */
  const loaded = (folder: string, since: number) =>
    cut.sent.slice(since).flatMap(({ path }) => {
      const [, name] = new RegExp(`^/pagefind/${folder}/(.*)`).exec(path) ?? [];
      return name === undefined ? [] : [name];
    });

  test("finds and shows the same as one that isn’t", () =>
    visit(browser, `${whole.home}search/`, ({ page, complaints }) =>
      visit(browser, `${cut.home}search/`, async (other) => {
        assert.ok((start.index.lists?.length ?? 0) > 1 && start.parts.length > 3);
        for (const search of [
          "?q=river",
          "?q=river+-bridge&sort=oldest",
          "?q=%22the+river%22",
          "?q=rivers+article&from=2001&to=2003",
          "?q=river&source=Reuters",
          "?q=zzqx",
          "?q=&sort=newest",
        ])
          assert.deepEqual(await seen(other.page, search), await seen(page, search), search);
        assert.deepEqual([complaints, other.complaints], [[], []]);
      }),
    ));

  test("a facet is counted when it is opened, and says the same", () =>
    visit(browser, `${cut.home}search/`, async ({ page, complaints }) => {
      const from = cut.sent.length;
      await page.locator("#q").fill("river");
      await page.keyboard.press("Enter");
      await page.getByText("2,000 articles contain “river”.").waitFor();
      await page.locator(".result").first().waitFor();
      const parts = start.parts.map(({ name }) => name);
      assert.deepEqual(loaded("catalogue", from).sort(), [...parts].sort());
      await page.goto(`${cut.home}search/?q=river&from=2001-03-05&to=2001-03-20`);
      await page.locator(".result").first().waitFor();
      const opened = cut.sent.length;
      const reuters = page.getByRole("checkbox", { name: "Reuters" });
      assert.equal(await reuters.count(), 0);
      await page.locator("summary", { hasText: /^Source$/ }).focus();
      await page.keyboard.press("Enter");
      await reuters.waitFor();
      assert.ok(
        await page.evaluate(() => document.activeElement?.getAttribute("name") === "source"),
        "the first source has the focus",
      );
      const at = start.facets.findIndex(({ name }) => name === "source");
      const columns = new Set(start.parts.map(({ columns }) => columns[at] ?? ""));
      assert.deepEqual(new Set(loaded("catalogue", opened)), columns);
      assert.deepEqual(complaints, []);
    }));

  test("a copy on a disk finds and shows the same", async () => {
    const read = (path: string) => readFileSync(join(cut.dir, path));
    const search = readdirSync(join(cut.dir, "pagefind"), { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(cut.dir, "pagefind", path)).isFile())
      .map((path) => `pagefind/${path}`);
    const files = ["search/index.html", "assets/site.css", ...search];
    const folder = sharedFolder();
    const sources = files.map((path) => ({ path, read: () => read(path) }));
    for (const file of diskFiles(sources, await diskScripts("en"), "/")) put(folder, file.path, file.read());
    const address = "search/index.html?q=rivers+article&from=2001&to=2003";
    await visit(browser, `${pathToFileURL(folder).href}/${address}`, ({ page }) =>
      visit(browser, `${whole.home}${address}`, async (other) => {
        const [there, here] = [await told(page), await told(other.page)];
        assert.match(there, /articles contain/);
        assert.equal(there, here);
        assert.equal(
          await page.locator(".results").innerText(),
          await other.page.locator(".results").innerText(),
        );
      }),
    );
  });

  test("before any word is typed all facets are counted, and none is loaded", () =>
    visit(browser, `${cut.home}search/`, async ({ page, complaints }) => {
      const from = cut.sent.length;
      await page.getByRole("link", { name: "All articles, the newest first" }).click();
      await page.getByText("2,000 articles.").waitFor();
      const count = LARGE_ARCHIVE.filter(({ source }) => source === "Reuters").length;
      const reuters = page.getByRole("checkbox", { name: "Reuters" });
      assert.match(await page.locator("label", { has: reuters }).innerText(), new RegExp(`\\b${count}$`));
      const parts = new Set(start.parts.map(({ name }) => name));
      assert.deepEqual(new Set(loaded("catalogue", from)), parts);
      await reuters.check();
      await page.getByText(`${count} articles match these filters.`).waitFor();
      assert.deepEqual(complaints, []);
    }));
});
