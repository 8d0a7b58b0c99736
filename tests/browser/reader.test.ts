import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

describe("browser: a reader of the first archive, below a base path", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS, "/my/archive/")]);
  });

  test("follows the timeline to an article", () =>
    visit(browser, site.home, async ({ page, complaints }) => {
      const card = page.locator(".card").nth(1);
      const title = (await card.locator(".card-title").innerText()).trim();
      const date = (await card.locator(".date-words").innerText()).trim();
      await card.getByRole("link").click();
      assert.equal((await page.locator("h1").innerText()).trim(), title);
      assert.equal((await page.locator(".article .date-words").innerText()).trim(), date);
      assert.match(new URL(page.url()).pathname, /^\/my\/archive\/articles\/[0-9a-f]{10}\/$/);
      assert.deepEqual(complaints, []);
    }));

  test("reads everything without JavaScript, and is told what search needs", () =>
    visit(
      browser,
      site.home,
      async ({ page }) => {
        await page.getByRole("link", { name: "2025" }).last().click();
        await page.locator(".card-title a").click();
        assert.ok((await page.locator(".text p").count()) > 3);
        await page.getByRole("link", { name: "Search" }).click();
        assert.ok(await page.locator("noscript .notice").isVisible());
        assert.equal(await page.getByLabel("Search the archive").isVisible(), false);
        assert.equal(await page.locator("[data-search]").isVisible(), false);
        await page.locator(".notice").getByRole("link", { name: "browse" }).click();
        assert.equal(new URL(page.url()).pathname, "/my/archive/browse/");
      },
      { javaScriptEnabled: false },
    ));

  test("is told what “probably” means", () =>
    visit(browser, `${site.home}about/`, async ({ page }) => {
      const told = page.locator("h2", { hasText: "What was found in the texts" }).locator("+ p");
      assert.match(
        await told.innerText(),
        /“probably” stands beside what is wrong in about one of ten cases/,
      );
    }));

  test("has the original, byte for byte as it was hashed", () =>
    visit(browser, `${site.home}articles/0a711a0c03/`, async ({ page }) => {
      const href = await page.locator("#provenance a[download]").getAttribute("href");
      const hash = await page.locator(".hash").textContent();
      const response = await page.request.get(new URL(href ?? "", page.url()).href);
      const { createHash } = await import("node:crypto");
      assert.equal(
        createHash("sha256")
          .update(await response.body())
          .digest("hex"),
        hash,
      );
    }));

  test("moves by the keyboard alone: skip link, timeline, a paragraph's address", () =>
    visit(browser, site.home, async ({ page }) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.locator(":focus").innerText(), "Skip to content");
      await page.keyboard.press("Enter");
      assert.equal(await page.locator(":focus").getAttribute("id"), "main");
      await page.locator(".card-title a").first().focus();
      await page.keyboard.press("Enter");
      await page.locator("#p2 .number").focus();
      await page.keyboard.press("Enter");
      assert.equal(new URL(page.url()).hash, "#p2");
    }));
});
