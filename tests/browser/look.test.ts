import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** An archive with several names of one letter. */
const FIRST = fileURLToPath(new URL("../../seeds", import.meta.url));

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

  test("where a finger points, links of lists are high enough for it", async () => {
    const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
    const heights = async ({ page }: { page: Page }) => {
      await page.locator("details").evaluateAll((all) => {
        for (const fold of all) fold.setAttribute("open", "");
      });
      const links = page.locator(".fold .count a:visible");
      const found = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
      assert.ok(found.length > 2);
      assert.deepEqual(
        found.filter((height) => height < 44),
        [],
      );
    };
    await visit(browser, `${site.home}articles/ffb102c933/`, heights, phone);
  });

  test("on a phone no page of an archive is wider than the window", async () => {
    const { home, dir } = await serveBuild(FIRST, "/my/archive/");
    const [story = ""] = readdirSync(join(dir, "stories")).filter((name) => name !== "index.html");
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
    const widths = async ({ page }: { page: Page }) => {
      for (const path of [`stories/${story}/`, "stories/", "figures/", "quotes/", "people/", "timeline/"]) {
        await page.goto(home + path);
        assert.equal(await page.evaluate(() => window.innerWidth), 320, path);
      }
    };
    await visit(browser, home, widths, phone);
  });

  test("quotations that are compared have their marks", async () => {
    const { home, dir } = await serveBuild(FIRST, "/my/archive/");
    const [story = ""] = readdirSync(join(dir, "stories")).filter((name) => name !== "index.html");
    await visit(browser, `${home}stories/${story}/`, async ({ page }) => {
      const quotes = await page
        .locator(".lineages q")
        .first()
        .evaluate((it) => getComputedStyle(it).quotes);
      assert.equal(quotes, "auto");
    });
  });

  test("the interface is set in its own sans, headlines and text in the serif", async () => {
    const fonts = async ({ page }: { page: Page }) => {
      await page.evaluate(() => document.fonts.ready);
      const familyOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((it) => getComputedStyle(it).fontFamily.split(",")[0]);
      assert.equal(await familyOf(".masthead nav a"), '"Source Sans 3"');
      assert.equal(await familyOf(".date"), '"Source Sans 3"');
      assert.equal(await familyOf("h1"), '"Source Serif 4"');
      assert.equal(await familyOf(".text p"), '"Source Serif 4"');
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
      );
      assert.ok(loaded.some((family) => family.includes("Source Sans 3")));
    };
    await visit(browser, `${site.home}articles/90080b25d7/`, fonts);
  });

  test("a dark page is printed with dark ink", async () => {
    const ink = (colorScheme: "light" | "dark") => style("", "html", "color", { colorScheme });
    assert.equal(await ink("dark"), await ink("light"));
  });

  test("printed, a list of names has two columns, and rows as high as their words", async () => {
    const places = async ({ page }: { page: Page }) => {
      await page.emulateMedia({ media: "print" });
      const boxes = await page
        .locator(".names > li > :is(a, p)")
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect()));
      assert.equal(new Set(boxes.map(({ left }) => Math.round(left))).size, 2);
      assert.ok(boxes.every(({ height }) => height < 32));
    };
    const { home } = await serveBuild(FIRST, "/my/archive/");
    await visit(browser, `${home}places/`, places, { viewport: { width: 680, height: 1000 } });
  });

  test("with forced colours, the small drawings have the colour of the text", async () => {
    const colour = (name: string) =>
      style("people/", ".spark", name, { forcedColors: "active", colorScheme: "dark" });
    assert.equal(await colour("stroke"), await colour("color"));
  });

  test("a word that was found takes no more room than before", async () => {
    const room = (name: string) => style("search/?q=bridge", ".result mark", name, {});
    assert.equal(
      Number.parseFloat(await room("margin-inline-start")),
      -Number.parseFloat(await room("padding-inline-start")),
    );
  });

  test("on paper, a known day is still a solid disc among the results, which follow their heading", async () => {
    const printed = (selector: string, name: string) => style("search/?q=bridge", selector, name, {});
    assert.equal(await printed(".result .mark-exact", "print-color-adjust"), "exact");
    assert.equal(await printed(".search", "display"), "block");
  });

  test("with forced colours, a known day is still a solid disc among the results", async () => {
    const background = (selector: string) =>
      style("search/?q=bridge", selector, "background-color", { forcedColors: "active" });
    assert.notEqual(await background(".result .mark-exact"), await background("html"));
  });
});
