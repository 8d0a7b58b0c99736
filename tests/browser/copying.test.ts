import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { type Visit, visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));
const ARTICLE = "articles/90080b25d7/";
const ADDRESS = `https://archive.example/${ARTICLE}`;
const MAY_COPY = { permissions: ["clipboard-read", "clipboard-write"] };
const PASSAGE = `“The council of Leeds has approved the plans for a second bridge after months of talks.” Jane Doe, “Second bridge approved,” Leeds Gazette, October 29, 2024, ¶ 1, ${ADDRESS}#p1.`;

const REFERENCE = `Doe, Jane. “Second bridge approved.” Leeds Gazette, October 29, 2024. https://gazette.example/bridge. Archived in The shelf, ${ADDRESS}.`;

/** Presses Tab until the focus is on what a selector finds, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press("Tab");
    const { is, outline } = await page.evaluate((wanted) => {
      const { activeElement: at } = document;
      return { is: at?.matches(wanted) === true, outline: at ? getComputedStyle(at).outlineStyle : "none" };
    }, selector);
    if (!is) continue;
    assert.notEqual(outline, "none", `the focus on ${selector} can't be seen`);
    return;
  }
  assert.fail(`Tab doesn't lead to ${selector}`);
}

/** Waits until those who hear the page are told. */
const told = (page: Page, words: string) =>
  page.getByRole("status").getByText(words, { exact: true }).waitFor();

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const markup = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });

/** A browser that lets no page copy, as all do over plain http. */
async function withoutClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.reload();
}

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator("summary").all()) await summary.click();
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

describe("browser: copying from an article", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
  });
  const onArticle = (use: (visit: Visit) => Promise<void>, options: Parameters<typeof visit>[3] = MAY_COPY) =>
    visit(browser, site.home + ARTICLE, use, options);

  test("by keyboard alone: from the home page to an article, its paragraph's address, a passage, a reference", () =>
    visit(
      browser,
      site.home,
      async ({ page, complaints }) => {
        await tabTo(page, ".time-bars a[href='/2024/10/']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/2024\/10\/$/);
        await tabTo(page, `.card-title a[href='/${ARTICLE}']`);
        await page.keyboard.press("Enter");
        await page.waitForURL(site.home + ARTICLE);

        await tabTo(page, "#p1 .number");
        await page.keyboard.press("Enter");
        await told(page, "Link to paragraph 1 copied");
        assert.equal(await clipboard(page), `${ADDRESS}#p1`);
        assert.equal(new URL(page.url()).hash, "#p1");

        await page.keyboard.press("Tab");
        assert.equal(await page.locator(":focus").innerText(), "Copy passage with citation");
        await page.keyboard.press("Enter");
        await told(page, "Paragraph 1 with its citation copied");
        assert.equal(await clipboard(page), PASSAGE);
        assert.match((await markup(page)) ?? "", /<i><bdi>Leeds Gazette<\/bdi><\/i>/);

        await tabTo(page, ".references .copy");
        assert.equal(await page.locator(".tools").count(), 0, "the tools close behind the reader");
        assert.equal(await page.locator(":focus").textContent(), "Copy Chicago 17, bibliography");
        await page.keyboard.press("Enter");
        await told(page, "Chicago 17, bibliography copied");
        assert.equal(await clipboard(page), REFERENCE);
        assert.match((await markup(page)) ?? "", /<i><bdi>Leeds Gazette<\/bdi><\/i>/);
        assert.deepEqual(complaints, []);
      },
      MAY_COPY,
    ));

  test("each file is downloaded under the citation's key, and copied as it is in the file", () =>
    onArticle(async ({ page }) => {
      await page.locator(".files summary").click();
      for (const extension of ["bib", "ris", "json"]) {
        const link = page.locator(`.files a[download$='.${extension}']`);
        const download = page.waitForEvent("download");
        await link.click();
        const file = await download;
        assert.equal(file.suggestedFilename(), `dateline-90080b25d7.${extension}`);
        const saved = readFileSync(await file.path(), "utf8");
        assert.match(saved, /Second bridge approved/);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await told(page, `${await link.textContent()} copied`);
        assert.equal((await clipboard(page)).replaceAll("\r\n", "\n"), saved.replaceAll("\r\n", "\n"));
      }
      assert.equal(await page.locator(".record:visible").count(), 0);
    }));

  test("without scripts each file is downloaded, too", () =>
    onArticle(
      async ({ page }) => {
        await page.locator(".files summary").click();
        const download = page.waitForEvent("download");
        await page.locator(".files li a").first().click();
        const file = await download;
        assert.equal(file.suggestedFilename(), "dateline-90080b25d7.bib");
        assert.match(readFileSync(await file.path(), "utf8"), /^@article\{dateline-90080b25d7,\n/);
      },
      { javaScriptEnabled: false, acceptDownloads: true },
    ));

  test("Escape closes the tools and leads back to the paragraph's number", () =>
    onArticle(async ({ page }) => {
      await page.locator("#p2 .number").click();
      await page.locator(".tools button:first-of-type").focus();
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".tools").count(), 0);
      assert.equal(await page.locator(":focus").getAttribute("href"), "#p2");
    }));

  test("the passage is the paragraph's own words, whatever was copied before", () =>
    onArticle(async ({ page }) => {
      for (const _ of ["once", "again"]) {
        await page.locator("#p3 .number").click();
        await page.locator(".tools button:first-of-type").click();
        await told(page, "Paragraph 3 with its citation copied");
        assert.match(await clipboard(page), /^“one lane for buses” Jane Doe, .* ¶ 3, \S+#p3\.$/);
        await page.locator(".tools button:first-of-type").click();
        assert.match(await clipboard(page), /^“one lane for buses” Jane Doe/);
      }
    }));

  test("where the page may not copy, it selects the words and says so", () =>
    onArticle(async ({ page, complaints }) => {
      await withoutClipboard(page);
      const byHand = "press Ctrl+C or ⌘C";
      await tabTo(page, "#p1 .number");
      await page.keyboard.press("Enter");
      await told(page, `Your browser doesn’t let this page copy. Link to paragraph 1 is selected: ${byHand}`);
      assert.equal(new URL(page.url()).hash, "#p1");
      assert.ok(await page.locator(".tools label").isVisible());
      const field = page.locator(".tools textarea:focus");
      const picked = () =>
        field.evaluate((it) =>
          it instanceof HTMLTextAreaElement ? it.value.slice(it.selectionStart, it.selectionEnd) : "",
        );
      assert.equal(await picked(), `${ADDRESS}#p1`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await told(
        page,
        `Your browser doesn’t let this page copy. Paragraph 1 with its citation is selected: ${byHand}`,
      );
      assert.equal(await picked(), PASSAGE);

      await tabTo(page, ".references .copy");
      await page.keyboard.press("Enter");
      await told(
        page,
        `Your browser doesn’t let this page copy. Chicago 17, bibliography is selected: ${byHand}`,
      );
      assert.equal(await selected(page), REFERENCE);
      assert.match(await page.locator(":focus").innerText(), /^Selected: press Ctrl\+C/);

      await page.locator(".files summary").click();
      await tabTo(page, ".files li .copy");
      await page.keyboard.press("Enter");
      await told(page, `Your browser doesn’t let this page copy. BibTeX is selected: ${byHand}`);
      assert.match((await selected(page)) ?? "", /^@article\{dateline-90080b25d7,\n.*\}\n?$/s);
      assert.ok(await page.locator(".record").first().isVisible());
      assert.deepEqual(complaints, []);
    }));

  test("without scripts there is no button, and the number is a link", () =>
    onArticle(
      async ({ page }) => {
        assert.equal(await page.locator("main button").count(), 0);
        await page.locator("#p2 .number").click();
        assert.equal(new URL(page.url()).hash, "#p2");
        await page.locator(".files summary").click();
        assert.ok(await page.locator(".files li a").first().isVisible());
      },
      { javaScriptEnabled: false },
    ));

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe-core objects to nothing while all is open, ${colorScheme}`, async () => {
      const look = async ({ page, complaints }: Visit) => {
        for (const refused of [false, true]) {
          if (refused) await withoutClipboard(page);
          await openAll(page);
          await page.locator(".references .copy").first().click();
          await page.locator("#p1 .number").click();
          await page.locator(".tools").waitFor();
          assert.deepEqual(await axe(page), []);
          assert.deepEqual(complaints, []);
        }
      };
      await onArticle(look, { ...MAY_COPY, colorScheme });
    });
  }

  for (const refused of [false, true]) {
    test(`320 px hold the panels and the tools, copying ${refused ? "refused" : "allowed"}`, () =>
      onArticle(
        async ({ page }) => {
          if (refused) await withoutClipboard(page);
          await openAll(page);
          for (const copy of await page.locator(".panel .copy").all()) await copy.click();
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          for (const number of await page.locator(".text .number").all()) {
            await number.focus();
            await page.keyboard.press("Enter");
            await page.locator(`${await number.getAttribute("href")} .tools button:first-of-type`).waitFor();
            const box = await page.locator(".tools").boundingBox();
            assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
          }
        },
        { ...MAY_COPY, viewport: { width: 320, height: 640 } },
      ));
  }

  for (const width of [360, 1024]) {
    test(`all that copies or leads on is high enough for a finger, ${width} px`, () =>
      onArticle(
        async ({ page }) => {
          await page.locator(".files summary").click();
          await page.locator("#p1 .number").click();
          await page.locator(".tools").waitFor();
          const low = await page.evaluate(() =>
            [...document.querySelectorAll(".copy, .files li a, .particulars a, .tags a, .number")].flatMap(
              (target) => {
                const own = target.getBoundingClientRect().height;
                // A number's box reaches beyond its own line, so that the text has no gaps.
                const reach = target.matches(".number")
                  ? Number.parseFloat(getComputedStyle(target, "::before").height)
                  : own;
                return reach < 44 ? [`${target.textContent || target.className}: ${reach}`] : [];
              },
            ),
          );
          assert.deepEqual(low, []);
        },
        { ...MAY_COPY, viewport: { width, height: 800 } },
      ));
  }
});
