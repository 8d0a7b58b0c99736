import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { newsTexts } from "../support/news.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

/** Articles with all that is derived from them, half of them undated. */
const SEEDS = Object.fromEntries(
  newsTexts(6, 700).map((text, index) => [
    `${index}.md`,
    `---\ntitle: What happened on day ${index}\n${index % 2 ? `date: 2024-0${index}-17\n` : ""}---\n${text.replace(/((?:\S+\s+){60})/g, "$1\n\n")}`,
  ]),
);

/** The number of words that a reader sees at once below the text and in its margin, and of the text. */
async function countWords(page: Page): Promise<{ readonly around: number; readonly text: number }> {
  const [around, text] = await Promise.all(
    [":is(.apparatus, .beside, .neighbours, .tags)", ".text > :not(.beside)"].map(async (selector) => {
      const shown = await page.locator(selector).allInnerTexts();
      return shown.join(" ").split(/\s+/).filter(Boolean).length;
    }),
  );
  return { around: around ?? 0, text: text ?? 0 };
}

/** The notes in the margin: where each is, and where its paragraph begins. */
const notesOn = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector(".text")?.getBoundingClientRect();
    return [...document.querySelectorAll(".beside")].map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      const beside = note.nextElementSibling?.getBoundingClientRect().top ?? 0;
      return { top, bottom, beside, isOutside: left > (text?.right ?? 0) && right <= innerWidth };
    });
  });

const pagesOf = async (page: Page) =>
  (await page.pdf()).toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

describe("browser: the article first", () => {
  let browser: Browser;
  let site: Served;
  let paths: readonly string[];
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
    const page = await (await fetch(site.home)).text();
    paths = [...new Set([...page.matchAll(/href="\/(articles\/\w+\/)"/g)].map(([, path]) => path ?? ""))];
    assert.equal(paths.length, 6);
  });

  test("what surrounds it at once has less than a quarter of its words, by median", async () => {
    const shares: number[] = [];
    for (const path of paths)
      await visit(browser, site.home + path, async ({ page }) => {
        const { around, text } = await countWords(page);
        shares.push(around / text);
      });
    shares.sort((a, b) => a - b);
    assert.ok((shares[3] ?? 1) < 0.25, shares.join());
  });

  test("notes stand in the margin beside their paragraphs, none on another, from 1,200 px on", () =>
    visit(browser, site.home + paths[0], async ({ page }) => {
      for (const width of [1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const notes = await notesOn(page);
        assert.ok(notes.length > 3);
        for (const [index, note] of notes.entries()) {
          const above = notes[index - 1]?.bottom ?? 0;
          assert.ok(note.isOutside && note.top >= above, `${width} px: ${JSON.stringify(notes)}`);
          // Beside its paragraph, or pushed down by the note above.
          assert.ok(Math.abs(note.top - note.beside) < 2 || note.top - above < 30, JSON.stringify(note));
        }
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
      await page.setViewportSize({ width: 1100, height: 900 });
      assert.equal(await page.locator(".beside:visible").count(), 0);
    }));

  test("the keyboard can skip the text after at most twelve stops; its numbers and times are one stop", () =>
    visit(browser, site.home + paths[0], async ({ page }) => {
      let stops = 0;
      for (; stops < 13 && (await page.locator(".skip-text:focus").count()) === 0; stops += 1)
        await page.keyboard.press("Tab");
      assert.ok(stops <= 12, `${stops} stops`);
      assert.equal(await page.locator(".text :is(.number, time, span)[tabindex='0']").count(), 1);
      await page.locator("#p1 .number").focus();
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator(":focus").getAttribute("href"), "#p2");
      assert.equal(await page.locator(".text .number[tabindex='0']").getAttribute("href"), "#p2");
    }));

  for (const javaScriptEnabled of [true, false])
    test(`an address opens the folded part that it names, scripts ${javaScriptEnabled}`, () =>
      visit(
        browser,
        `${site.home}${paths[0]}#dating`,
        async ({ page }) => assert.ok(await page.locator("#dating").isVisible()),
        { javaScriptEnabled },
      ));

  test("printed, it has less than 1.3 times the pages of its text", () =>
    visit(browser, site.home + paths[0], async ({ page }) => {
      const whole = await pagesOf(page);
      await page.evaluate(() => {
        for (const it of document.querySelectorAll(".masthead, .article-head, .apparatus")) it.remove();
      });
      const text = await pagesOf(page);
      assert.ok(text > 0 && whole <= Math.max(1.3 * text, text + 1), `${whole} pages, ${text} of text`);
    }));
});
