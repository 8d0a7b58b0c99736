import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { MAX_PARAGRAPHS } from "../../src/site/article/parts.ts";
import { entryOf } from "../support/entries.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveEntries } from "./served.ts";
import { visit } from "./visit.ts";

const LAST = MAX_PARAGRAPHS + 5;
const paragraphs = Array.from({ length: LAST }, (_, index) => `The river rose on day ${index + 1}.`);
const LONG = entryOf({ body: `${[...paragraphs.slice(0, -1), "A heron came."].join("\n\n")}\n` });
const PATH = `articles/${LONG.id}/`;

describe("browser: an article of several pages", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveEntries([LONG])]);
  });

  test("an address without the page leads to the page with the paragraph", () =>
    visit(browser, `${site.home}${PATH}#p${LAST}`, async ({ page }) => {
      await page.waitForURL(`**/${PATH}2/#p${LAST}`);
      assert.match(await page.locator(`#p${LAST}`).innerText(), /heron/);
    }));

  test("an address of a paragraph that no page has stays", () =>
    visit(browser, `${site.home}${PATH}2/#p${LAST + 1}`, async ({ page }) => {
      await page.waitForLoadState("networkidle");
      assert.ok(page.url().endsWith(`${PATH}2/#p${LAST + 1}`));
    }));

  test("a search leads to the page with the paragraph", () =>
    visit(browser, `${site.home}search/?q=heron`, async ({ page }) => {
      const hit = page.locator("a.hit").first();
      await hit.waitFor();
      assert.match((await hit.getAttribute("href")) ?? "", new RegExp(`${PATH}2/[^#]*#p${LAST}$`));
      assert.equal(await page.locator("a.hit").count(), 1);
    }));
});
