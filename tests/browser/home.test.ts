import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { LARGE_ARCHIVE } from "../support/archive.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild, serveEntries } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** WCAG 2.5.8: the least width and height of a target, in CSS pixels. */
const LEAST = 24;

/** The bars that are links: their names, widths and heights. */
function barsIn(page: Page) {
  return page.locator(".time-bars a.bar").evaluateAll((bars) =>
    bars.map((bar) => {
      const { width, height } = bar.getBoundingClientRect();
      return { name: bar.querySelector(".unseen")?.textContent ?? "", width, height };
    }),
  );
}

describe("browser: the overviews of an archive", () => {
  let browser: Browser;
  let small: Served;
  let large: Served;
  before(async () => {
    [browser, small, large] = await Promise.all([
      sharedBrowser(),
      serveBuild(SEEDS),
      serveEntries(LARGE_ARCHIVE),
    ]);
  });

  test("every bar of time is wide enough for a finger on the narrowest phone, and says what it is", async () => {
    for (const { home } of [small, large])
      await visit(
        browser,
        home,
        async ({ page }) => {
          const bars = await barsIn(page);
          assert.ok(bars.length > 1, home);
          for (const { name, width, height } of bars) {
            assert.match(name, /^(?:\w+ )?\d{4}: [\d,]+ articles?$/);
            assert.ok(width >= LEAST && height >= LEAST, `${name}: ${width} × ${height}`);
          }
        },
        { viewport: { width: 320, height: 640 } },
      );
  });

  test("the keyboard goes from bar to bar, and opens one", () =>
    visit(browser, large.home, async ({ page }) => {
      await page.locator(".time-bars a.bar").first().focus();
      await page.keyboard.press("Tab");
      const outline = await page.locator(":focus").evaluate((it) => getComputedStyle(it).outlineStyle);
      assert.notEqual(outline, "none");
      assert.match(await page.locator(":focus .unseen").innerText(), /^1995: \d+ articles$/);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/1995\/$/);
    }));

  test("a wide window is used up to 1,440 pixels", () =>
    visit(
      browser,
      large.home,
      async ({ page }) => {
        const wide = await page.locator("main").evaluate((main) => main.getBoundingClientRect().width);
        assert.equal(wide, 1440);
        const tops = await page
          .locator(".shelf > li")
          .evaluateAll((cards) => new Set(cards.map((card) => card.getBoundingClientRect().top)).size);
        assert.equal(tops, 2, "six articles stand in two rows");
      },
      { viewport: { width: 1920, height: 1000 } },
    ));

  test("beside many bars, the title and what follows it stay together", () =>
    visit(
      browser,
      small.home,
      async ({ page }) => {
        const tops = () =>
          page
            .locator(".front .opening > *")
            .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
        const before = await tops();
        await page.locator(".front > section").evaluate((bars: HTMLElement) => {
          bars.style.minHeight = "60rem";
        });
        assert.deepEqual(await tops(), before);
      },
      { viewport: { width: 1100, height: 900 } },
    ));

  test("an index of names breaks no word on a phone", () =>
    visit(
      browser,
      `${large.home}authors/`,
      async ({ page }) => {
        const lines = await page.locator(".names bdi").evaluateAll((names) =>
          names.slice(0, 3).map((name) => {
            name.textContent = "Christopherson";
            const range = document.createRange();
            range.selectNodeContents(name);
            return range.getClientRects().length;
          }),
        );
        assert.deepEqual(lines, [1, 1, 1]);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
