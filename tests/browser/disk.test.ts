import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { writeZip } from "../../src/export/zip/writeZip.ts";
import { sha256Of } from "../../src/read/sha256.ts";
import { parseManifest } from "../../src/write/manifest.ts";
import { buildOf, sharedFolder } from "../support/builds.ts";
import { put } from "../support/folder.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Visit, visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** The ZIP of a built site, unpacked. */
async function unpacked(): Promise<string> {
  const { out } = await buildOf(SEEDS, "https://archive.example/my/archive/");
  const read = (path: string) => readFileSync(join(out, "site", path));
  const { files } = parseManifest(read("manifest.json").toString());
  const folder = sharedFolder();
  const write = (_name: string, zip: string | Uint8Array) => {
    assert.ok(typeof zip !== "string");
    for (const [path, content] of Object.entries(unzipSync(zip))) put(folder, path, content);
  };
  const output = { write, copy() {}, carry: () => false };
  const site = {
    title: "News from Leeds!",
    language: "en",
    prefix: "/my/archive/",
    files,
    read,
    version: "",
  };
  const { value } = await writeZip(site, output, async () => {});
  assert.equal(value, "news-from-leeds.zip");
  return join(folder, "news-from-leeds");
}

describe("browser: a ZIP of the site, opened from a disk", () => {
  let browser: Browser;
  let folder: string;
  before(async () => {
    [browser, folder] = await Promise.all([sharedBrowser(), unpacked()]);
  });

  /** Opens a page, and asserts in the end that nothing went wrong on it. */
  const opening = (path: string, use: (page: Visit["page"]) => Promise<void>) =>
    visit(
      browser,
      pathToFileURL(join(folder, "index.html")).href.replace("index.html", path),
      async ({ page, complaints }) => {
        await use(page);
        assert.deepEqual(complaints, []);
      },
    );

  test("every address on every page leads to a file", () => {
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".html"),
    );
    assert.ok(pages.length > 20);
    const wrong = pages.flatMap((page) => {
      const text = readFileSync(join(folder, page), "utf8");
      const addresses = [...text.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(
        ([, address = ""]) => address,
      );
      assert.ok(addresses.length > 0, page);
      return addresses
        .filter((address) => !/^(?:#|\?|https?:|data:|mailto:)/.test(address))
        .map((address) => decodeURIComponent(address.replace(/[?#].*/, "")))
        .filter((path) => !existsSync(join(folder, dirname(page), path)) || path.endsWith("/"))
        .map((path) => `${page}: ${path}`);
    });
    assert.deepEqual(wrong, []);
  });

  test("its manifest lists its own files, whose originals are those of the site", () => {
    const { articles, files } = parseManifest(readFileSync(join(folder, "manifest.json"), "utf8"));
    assert.ok(articles.length > 5);
    for (const { path, sha256 } of files)
      assert.equal(sha256Of(readFileSync(join(folder, path))), sha256, path);
    for (const { id, sha256 } of articles)
      assert.equal(files.find(({ path }) => path === `articles/${id}/original.txt`)?.sha256, sha256);
  });

  test("home, timeline and article are read with their styles, typefaces and pictures", async () => {
    await opening("index.html", async (page) => {
      await page.getByRole("link", { name: "Timeline", exact: true }).click();
      await page.waitForURL(/timeline\/index\.html$/);
      await page.locator("main a[href*='articles/']").first().click();
      await page.waitForURL(/articles\/\w+\/index\.html/);
      const look = await page.evaluate(() => ({
        fonts: [...document.fonts].filter(({ status }) => status === "loaded").length,
        paragraphs: document.querySelectorAll(".text p").length,
      }));
      assert.ok(look.fonts >= 3 && look.paragraphs > 0, JSON.stringify(look));
    });
  });

  test("the search finds all that it finds on a host, filters it, and leads to the words in an article", async () => {
    await opening("search/index.html?q=bridge+-river&from=2024", async (page) => {
      assert.match((await page.locator("[data-status]").textContent()) ?? "", /articles? contains? “bridge”/);
      await page.locator("[data-results] a").first().click();
      await page.waitForURL(/articles\/\w+\/index\.html\?highlight=/);
      await page.locator("mark").first().waitFor();
    });
    await opening("search/index.html?q=brigde", async (page) => {
      await page.locator("[data-notes] a", { hasText: "bridge" }).click();
      await page.locator("[data-results] a").first().waitFor();
    });
  });

  test("the quick search opens on any page, also where another script reads files too", async () => {
    const [article = ""] = readdirSync(join(folder, "articles"));
    for (const path of ["about/index.html", `articles/${article}/index.html`])
      await opening(path, async (page) => {
        await page.keyboard.press("/");
        await page.locator("#quick-q").fill("bridge");
        await page.locator(".quick-results a").first().click();
        await page.waitForURL(/articles\/\w+\/index\.html\?highlight=/);
      });
  });
});
