import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { entryOf } from "../support/entries.ts";
import { inferredArticle } from "../support/inferred.ts";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveEntries } from "./served.ts";
import { visit } from "./visit.ts";

const ARTICLE = "articles/1nferred00/";
const RTL = "articles/arab1c0000/";

/** What the reader sees beside a time: nothing, or what it means. */
function shown(page: Page, words: string): Promise<string> {
  return page
    .locator(".text [aria-description]", { hasText: words })
    .first()
    .evaluate((time) => {
      const { content, display } = getComputedStyle(time, "::after");
      return content === "none" || display === "none" ? "" : (time.getAttribute("aria-description") ?? "");
    });
}

describe("browser: the times of a text and the words that date it", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    const arabic = inferredArticle({
      id: "arab1c0000",
      language: "ar",
      body: "افتتح الجسر 2021 قبل نهاية الشهر.\n",
      times: [{ at: [1, 12, 16], type: "DATE", value: "2021-11", edtf: "2021-11", implied: true, rule: "x" }],
    });
    const other = entryOf({ id: "bridge0000", seed: "bridge.txt", title: "The other one" });
    [browser, site] = await Promise.all([sharedBrowser(), serveEntries([inferredArticle(), arabic, other])]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe-core objects to nothing, also while a time is shown, ${colorScheme}`, async () => {
      const look = async ({ page, complaints }: { page: Page; complaints: readonly string[] }) => {
        for (const details of await page.locator("details").all()) await details.locator("summary").click();
        await page.locator(".text [tabindex]").first().focus();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(complaints, []);
      };
      for (const path of [ARTICLE, RTL]) await visit(browser, site.home + path, look, { colorScheme });
    });
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`pointing and the keyboard show what a time means, scripts ${javaScriptEnabled}`, () =>
      visit(
        browser,
        site.home + ARTICLE,
        async ({ page }) => {
          assert.equal(await shown(page, "June"), "");
          await page.locator("h1 time").focus();
          assert.match(await page.locator("h1").innerText(), /^President meets minister on Monday/);
          await page.locator(".text [aria-description]", { hasText: "over two decades" }).hover();
          assert.equal(await shown(page, "over two decades"), "20 years");
          await page.locator("#p2 .number").focus();
          await page.keyboard.press(javaScriptEnabled ? "ArrowRight" : "Tab");
          assert.equal(await page.locator(":focus").innerText(), "June");
          assert.equal(await shown(page, "June"), "June 2024 (the year from the context)");
        },
        { javaScriptEnabled },
      ));
  }

  test("Escape hides it where pointer and focus are, until they move on", () =>
    visit(browser, site.home + ARTICLE, async ({ page }) => {
      await page.locator(".text [tabindex]", { hasText: "June" }).focus();
      await page.keyboard.press("Escape");
      assert.equal(await shown(page, "June"), "");
      assert.equal(await page.locator(":focus").innerText(), "June");
      await page.keyboard.press("ArrowRight");
      assert.notEqual(await shown(page, "the third quarter"), "");
    }));

  test("the keyboard can skip all stops of the text", () =>
    visit(browser, site.home + ARTICLE, async ({ page }) => {
      await page.locator("#main").focus();
      await page.keyboard.press("Tab");
      assert.match(await page.locator(":focus").innerText(), /^Skip the text/);
      assert.ok(await page.locator(":focus").isVisible());
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.ok(await page.locator(":focus").evaluate((link) => link.closest(".cite") !== null));
    }));

  for (const width of [800, 1280] as const) {
    test(`what is shown covers none of its paragraph, and the pointer may go onto it, ${width} px`, () =>
      visit(
        browser,
        site.home + ARTICLE,
        async ({ page }) => {
          const time = page.locator(".text [tabindex]", { hasText: "third quarter" });
          await time.hover();
          const [box, paragraph] = [await time.boundingBox(), await page.locator("#p2").boundingBox()];
          assert.ok(box && paragraph);
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          // Straight up out of the paragraph; on a wide page to the right, into the margin.
          const [toX, toY] = width < 1200 ? [x, paragraph.y - 12] : [paragraph.x + paragraph.width + 40, y];
          await page.mouse.move(toX, toY, { steps: 12 });
          assert.notEqual(await shown(page, "third quarter"), "");
          const under = await page.evaluate(
            ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.textContent,
            [toX, toY],
          );
          assert.equal(under, "the third quarter of that year");
        },
        { viewport: { width, height: 800 } },
      ));
  }

  for (const path of [ARTICLE, RTL]) {
    test(`on a narrow screen it stays within it, ${path}`, () =>
      visit(
        browser,
        site.home + path,
        async ({ page }) => {
          for (const time of await page.locator(".text [aria-description]").all()) {
            await time.hover();
            const { wide, left } = await page.evaluate(() => ({
              wide: document.documentElement.scrollWidth,
              left: document.documentElement.scrollLeft,
            }));
            assert.deepEqual([wide, left], [320, 0], (await time.innerText()) ?? "");
          }
        },
        { viewport: { width: 320, height: 640 } },
      ));
  }

  test("evidence leads to its words, and they are marked, also without scripts", () =>
    visit(
      browser,
      site.home + ARTICLE,
      async ({ page }) => {
        await page.locator("summary", { hasText: "How this was dated" }).click();
        await page.getByRole("link", { name: "Chancellor Ruiz" }).click();
        const landed = page.locator(":target");
        assert.equal(await landed.innerText(), "Chancellor Ruiz");
        assert.ok(await landed.evaluate((words) => words.getBoundingClientRect().top < innerHeight));
        const background = await landed.evaluate((words) => getComputedStyle(words).backgroundColor);
        assert.notEqual(background, "rgba(0, 0, 0, 0)");
      },
      { javaScriptEnabled: false },
    ));

  test("copying takes the article's words alone", () =>
    visit(browser, site.home + ARTICLE, async ({ page }) => {
      await page.locator(".text [tabindex]", { hasText: "June" }).focus();
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector("#p2") ?? document.body);
        return getSelection()?.toString();
      });
      assert.equal(
        copied?.trim(),
        "It was their third meeting since June; the pact of 2021 had been signed in the third quarter of that year, over two decades after the last one.",
      );
    }));

  test("search finds phrases across times and evidence, and none of what they mean", () =>
    visit(
      browser,
      `${site.home}search/?q=${encodeURIComponent('"on Monday, November 5, a day"')}`,
      async ({ page }) => {
        await page.locator(".hit").first().waitFor();
        assert.match(
          await page.locator(".hit").first().innerText(),
          /capital on Monday, November 5, a day after/,
        );
        const phrase = "on Monday, November 5, a day";
        assert.deepEqual(await page.locator(".hit").first().locator("mark").allInnerTexts(), [phrase]);
        assert.match((await page.locator(".hit").first().getAttribute("href")) ?? "", /#p1$/);
        assert.equal(
          await page.locator(".result .card-title").first().innerText(),
          "President meets minister on Monday & leaves",
        );
        await page.locator(".hit").first().click();
        await page.waitForURL(/#p1$/);
        assert.equal((await page.locator(":target mark").allInnerTexts()).join(""), phrase);
        await page.goto(`${site.home}search/?q=context`);
        await page.getByText("No article contains “context”.").waitFor();
        await page.goto(`${site.home}search/?q=nodded`);
        await page.locator(".hit").first().waitFor();
        assert.match((await page.locator(".hit").first().getAttribute("href")) ?? "", /#p3$/);
      },
    ));

  test("on paper, the text stands as it was written", () =>
    visit(browser, site.home + ARTICLE, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      const content = (words: string) =>
        page
          .locator(".text .implied", { hasText: words })
          .evaluate((time) => getComputedStyle(time, "::after").content);
      assert.equal(await content("June"), "none");
      assert.equal(await content("the third quarter"), "none");
    }));

  test("what is implied is told from what is said without pointing, in forced colours too", () =>
    visit(
      browser,
      site.home + ARTICLE,
      async ({ page }) => {
        const line = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((time) => getComputedStyle(time).textDecoration);
        assert.match(await line(".text time:not(.implied)"), /^none/);
        assert.match(await line(".text .implied"), /underline .*dotted/);
      },
      { forcedColors: "active" },
    ));
});
