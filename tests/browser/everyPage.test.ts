import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { archiveOf } from "../support/archive.ts";
import { axe } from "./axe.ts";
import { launch } from "./chromium.ts";
import { type Served, serveBuild, serveEntries } from "./served.ts";
import { type Visit, visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** One of each kind of page. */
const PAGES = [
  "",
  "2024/",
  "2024/10/",
  "2024/calendar/",
  "undated/",
  "browse/",
  "on-this-day/",
  "on-this-day/10-29/",
  "people/",
  "people/amara-quist/",
  "places/",
  "organisations/",
  "sources/",
  "sources/the-leeds-gazette-0fboc7r14js1rf/",
  "authors/",
  "authors/jane-doe/",
  "tags/",
  "tags/bridges/",
  "about/",
  "search/",
  "search/?q=bridge",
  "search/?q=nowhere",
  "404.html",
];

/** Panels that are closed are looked at, too. */
const openAll = `for (const one of document.querySelectorAll("details")) one.open = true`;

describe("browser: every kind of page", () => {
  let browser: Browser;
  let site: Served;
  let pages: string[];
  before(async () => {
    [browser, site] = await Promise.all([launch(), serveBuild(SEEDS)]);
    const home = readFileSync(`${site.dir}/index.html`, "utf8");
    const articles = [...home.matchAll(/href="\/(articles\/\w+\/)"/g)].map(([, path]) => path ?? "");
    pages = [...PAGES, ...articles];
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has nothing that axe-core objects to, ${colorScheme}`, async () => {
      for (const path of pages) {
        await visit(
          browser,
          site.home + path,
          async ({ page }) => {
            await page.evaluate(openAll);
            assert.deepEqual(await axe(page), [], path);
          },
          { colorScheme },
        );
      }
    });
  }

  test("loads without a complaint, and nothing from elsewhere", async () => {
    for (const path of pages) {
      await visit(browser, site.home + path, async ({ complaints }) =>
        assert.deepEqual(complaints, [], path),
      );
    }
  });

  for (const width of [320, 768]) {
    test(`fits ${width} px without scrolling sideways`, async () => {
      for (const path of pages) {
        const fits = async ({ page }: { page: Page }) =>
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, path);
        await visit(browser, site.home + path, fits, { viewport: { width, height: 640 } });
      }
    });
  }

  test("runs nothing that an article holds", async () => {
    for (const path of pages) {
      await visit(browser, site.home + path, async ({ page }) => {
        assert.equal(await page.evaluate(() => Reflect.get(window, "hacked")), undefined, path);
        assert.equal(await page.locator("main script, main img, main iframe").count(), 0, path);
      });
    }
  });
});

describe("browser: the pages that only a large archive has", () => {
  /** An overview of decades, a year of months, a month as a calendar, a page of many, pages of names. */
  const LARGE = [
    "",
    "1994/",
    "1994/01/",
    "1994/01/02/",
    "undated/",
    "authors/",
    "tags/water/",
    "tags/water/2/",
  ];
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([launch(), serveEntries(archiveOf(300, 30, 210))]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`have nothing that axe-core objects to, ${colorScheme}`, async () => {
      for (const path of LARGE) {
        const sound = async ({ page, complaints }: Visit) => {
          assert.deepEqual(complaints, [], path);
          assert.deepEqual(await axe(page), [], path);
        };
        await visit(browser, site.home + path, sound, { colorScheme });
      }
    });
  }

  test("fit 320 px without scrolling sideways", async () => {
    for (const path of LARGE) {
      const fits = async ({ page }: Visit) =>
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
      await visit(browser, site.home + path, fits, { viewport: { width: 320, height: 640 } });
    }
  });
});
