import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** What a reader hits with a finger to get about; links within sentences are as high as their line. */
const TARGETS =
  "nav a, header a:not(.skip-text), button:not([hidden]), input:not([type=checkbox]), select, summary, label:has([type=checkbox]), .hit, .card-title a, .month-name a, .year > h2 a, .cell[href], .names a, .facts-list a, .files a, .published a, .colophon a";

/** Targets lower than a finger, 44 CSS pixels, as "words: height". */
function low(page: Page): Promise<string[]> {
  return page.evaluate(
    (targets) =>
      [...document.querySelectorAll(targets)].flatMap((target) => {
        const { height } = target.getBoundingClientRect();
        const inSentence = target.closest(".opening p") !== null;
        return height < 44 && !inSentence && target.checkVisibility()
          ? [`${target.textContent}: ${height}`]
          : [];
      }),
    TARGETS,
  );
}

describe("browser: the look", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([launch(), serveBuild(SEEDS)]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
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

  test("what gets a reader about is high enough for a finger", async () => {
    for (const path of [
      "",
      "2024/",
      "2024/10/",
      "undated/",
      "authors/",
      "articles/90080b25d7/",
      "search/?q=bridge&from=2024",
      "404.html",
    ]) {
      const fits = async ({ page }: { page: Page }) => assert.deepEqual(await low(page), [], path);
      await visit(browser, site.home + path, fits, { viewport: { width: 360, height: 800 } });
    }
  });

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
