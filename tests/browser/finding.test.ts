import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { LARGE_ARCHIVE } from "../support/archive.ts";
import { sharedBrowser } from "./chromium.ts";
import { crawl, type Look } from "./crawl.ts";
import { LARGE_PAGES } from "./kinds.ts";
import { type Served, serveEntries } from "./served.ts";
import { visit } from "./visit.ts";

/** Targets lower or narrower than a finger, as "words: width × height". */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main a:not(svg a), main summary, nav a")].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isInSentence = target.closest("p.facts, p.deck") !== null;
      return (height < 44 || width < 24) && !isInSentence && target.checkVisibility()
        ? [`${target.textContent}: ${width} × ${height}`]
        : [];
    }),
  );
}

describe("browser: finding one's way in a larger archive", () => {
  let browser: Browser;
  let site: Served;
  let pages: readonly Look[];
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveEntries(LARGE_ARCHIVE)]);
    pages = await crawl(browser, site, LARGE_PAGES, { measure: small });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe-core objects to nothing, ${colorScheme}`, () => {
      for (const { path, axe, complaints } of pages) {
        assert.deepEqual(axe[colorScheme], [], path);
        assert.deepEqual(complaints, [], path);
      }
    });
  }

  test("every page fits 320 px without scrolling sideways", () => {
    for (const { path, widths } of pages) assert.equal(widths[320], 320, path);
  });

  test("what is not drawn is high and wide enough for a finger", () => {
    for (const { path, small } of pages) assert.deepEqual(small, [], path);
  });

  test("without JavaScript: from the home page to a month, a day, an article, and back up", () =>
    visit(
      browser,
      site.home,
      async ({ page }) => {
        const at = () => new URL(page.url()).pathname;
        await page.locator(".time-bars a.bar").first().click();
        assert.equal(at(), "/1994/");
        await page.locator(".months a").first().click();
        assert.equal(at(), "/1994/01/");
        await page.locator(".month-table a").nth(1).click();
        assert.equal(at(), "/1994/01/02/");
        assert.equal(await page.locator("h1").innerText(), "January 2, 1994");
        await page.locator(".neighbours .next").click();
        assert.equal(at(), "/1994/01/03/");
        await page.locator(".card-title a").first().click();
        assert.match(at(), /^\/articles\//);
        await page.goBack();
        await page.getByRole("link", { name: "January 3 in other years" }).click();
        assert.equal(at(), "/on-this-day/01-03/");
        await page.locator(".masthead [aria-current]").click();
        assert.equal(await page.locator("h1").innerText(), "Browse");
      },
      { javaScriptEnabled: false },
    ));

  test("the keyboard goes through the bars, and each says what it is", () =>
    visit(browser, `${site.home}1994/`, async ({ page }) => {
      await page.locator(".density a").first().focus();
      await page.keyboard.press("Tab");
      assert.match(
        (await page.locator(":focus").getAttribute("aria-label")) ?? "",
        /^February 1994: \d+ articles?$/,
      );
      assert.notEqual(
        await page.locator(":focus").evaluate((it) => getComputedStyle(it).outlineStyle),
        "none",
      );
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/1994\/02\/$/);
    }));
});
