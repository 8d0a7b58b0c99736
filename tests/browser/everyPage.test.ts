import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { sharedBrowser } from "./chromium.ts";
import { crawl, type Look } from "./crawl.ts";
import { PAGES } from "./kinds.ts";
import { serveBuild } from "./served.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** Pages whose targets are measured. */
const FINGER = [
  "",
  "2024/",
  "2024/10/",
  "undated/",
  "authors/",
  "quotes/",
  "quotes/speakers/",
  "articles/90080b25d7/",
  "search/?q=bridge&from=2024",
  "404.html",
];

/** What a reader hits with a finger to get about; links within sentences are as high as their line. */
const TARGETS =
  "nav a, header a:not(.skip-text), button:not([hidden]), input:not([type=checkbox]), select, summary, label:has([type=checkbox]), .hit, .card-title a, .month-name a, .year > h2 a, .cell[href], .names a, .facts-list a, .files li a, .colophon a";

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

describe("browser: every kind of page", () => {
  let pages: readonly Look[];
  before(async () => {
    const [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
    const home = readFileSync(`${site.dir}/index.html`, "utf8");
    const articles = [...home.matchAll(/href="\/(articles\/\w+\/)"/g)].map(([, path]) => path ?? "");
    pages = await crawl(browser, site, [...PAGES, ...articles], { opened: true, measure: low });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has nothing that axe-core objects to, ${colorScheme}`, () => {
      for (const { path, axe } of pages) assert.deepEqual(axe[colorScheme], [], path);
    });
  }

  test("loads without a complaint, and nothing from elsewhere", () => {
    for (const { path, complaints } of pages) assert.deepEqual(complaints, [], path);
  });

  for (const width of [320, 768] as const) {
    test(`fits ${width} px without scrolling sideways`, () => {
      for (const { path, widths } of pages) assert.equal(widths[width], width, path);
    });
  }

  test("what gets a reader about is high enough for a finger", () => {
    const looked = pages.filter(({ path }) => FINGER.includes(path.slice(1)));
    for (const { path, small } of looked) assert.deepEqual(small, [], path);
    assert.equal(new Set(looked.map(({ path }) => path)).size, FINGER.length);
  });

  test("runs nothing that an article holds", () => {
    for (const { path, hacked, foreign } of pages) {
      assert.equal(hacked, undefined, path);
      assert.equal(foreign, 0, path);
    }
  });
});
