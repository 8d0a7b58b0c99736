import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

describe("browser: the look", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
  });

  /** A style of the first element that a selector finds. */
  async function style(path: string, selector: string, name: string, options: BrowserContextOptions) {
    let value = "";
    const read = async ({ page }: { page: Page }) => {
      await page.emulateMedia(options.forcedColors ? {} : { media: "print" });
      const first = page.locator(selector).first();
      value = await first.evaluate((it, key) => getComputedStyle(it).getPropertyValue(key), name);
    };
    await visit(browser, site.home + path, read, options);
    return value;
  }

  test("a dark page is printed with dark ink", async () => {
    const ink = (colorScheme: "light" | "dark") => style("", "html", "color", { colorScheme });
    assert.equal(await ink("dark"), await ink("light"));
  });

  test("with forced colours, a known day is still a solid disc among the results", async () => {
    const background = (selector: string) =>
      style("search/?q=bridge", selector, "background-color", { forcedColors: "active" });
    assert.notEqual(await background(".result .mark-exact"), await background("html"));
  });
});
