import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { LARGE_ARCHIVE } from "../support/archive.ts";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveEntries } from "./served.ts";
import { visit } from "./visit.ts";

const ARTICLES = LARGE_ARCHIVE;

/** Whether an article may be of these days, as its entry has them. */
const mayBeOf = (first: string, last: string) => (article: SiteArticle) =>
  (article.earliest ?? "0000") <= last && (article.latest ?? "9999") >= first;
const isDated = ({ date }: SiteArticle) => date !== null;

const status = (page: Page) => page.locator("[data-status]").innerText();
const counted = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "article" : "articles"}`;
const kinds = (page: Page) =>
  page.locator(".result .date > .mark").evaluateAll((marks) => marks.map((mark) => mark.className));

describe("browser: narrowing a search of 2,000 articles", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveEntries(ARTICLES)]);
  });

  test("a range of days has every article that may be of them, and asks for the undated apart", () =>
    visit(
      browser,
      `${site.home}search/?q=river&from=1999-03-05&to=1999-03-20`,
      async ({ page, complaints }) => {
        const inRange = ARTICLES.filter(mayBeOf("1999-03-05", "1999-03-20"));
        const dated = inRange.filter(isDated).length;
        assert.ok(dated > 2 && dated < 100);
        assert.equal(await status(page), `With these filters, ${counted(dated)} contain “river”.`);
        const undated = inRange.length - dated;
        await page
          .getByText(
            `${counted(undated).replace("articles", "undated articles")} may or may not fall within these dates`,
          )
          .waitFor();
        await page.getByRole("link", { name: "Show undated articles too, at the end" }).click();
        await page.getByText(`With these filters, ${counted(inRange.length)} contain “river”.`).waitFor();
        while ((await page.locator(".result").count()) <= dated) await page.locator("[data-more]").click();
        const found = await kinds(page);
        assert.deepEqual(
          found.map((kind) => kind === "mark mark-unknown"),
          found.map((_, index) => index >= dated),
        );
        assert.ok(await page.locator("#undated").isChecked());
        assert.deepEqual(complaints, []);
      },
    ));

  for (const [order, first] of [
    ["oldest", ARTICLES.find(isDated)],
    ["newest", ARTICLES.filter(isDated).at(-1)],
  ] as const)
    test(`by date, ${order} first: undated ones are there, and not first`, () =>
      visit(browser, `${site.home}search/?q=river&sort=${order}`, async ({ page }) => {
        assert.equal(await status(page), "2,000 articles contain “river”.");
        assert.ok(!(await kinds(page)).includes("mark mark-unknown"));
        const [date] = await page.locator(".result .date-words").allInnerTexts();
        assert.ok(date?.includes(first?.date?.slice(0, 4) ?? "?"), `${date} and ${first?.date}`);
      }));

  test("facets narrow, say what is left, and can be left again by going back", () =>
    visit(browser, `${site.home}search/?q=river`, async ({ page, complaints }) => {
      const of = (source: string) => ARTICLES.filter((article) => article.source === source).length;
      const reuters = page.getByRole("checkbox", { name: "Reuters" });
      assert.match(
        await page.locator("label", { has: reuters }).innerText(),
        new RegExp(`\\b${of("Reuters")}$`),
      );
      await reuters.focus();
      await page.keyboard.press("Space");
      await page.getByText(`With these filters, ${counted(of("Reuters"))} contain “river”.`).waitFor();
      assert.equal(new URL(page.url()).search, "?q=river&source=Reuters");
      assert.ok(await reuters.evaluate((box) => box === document.activeElement), "the box kept the focus");
      await page.getByRole("checkbox", { name: "<script>" }).check();
      await page
        .getByText(`With these filters, ${counted(of("Reuters") + of("<script>"))} contain “river”.`)
        .waitFor();
      const results = await page.locator(".results").innerText();
      await page.reload();
      await page.locator(".result").first().waitFor();
      assert.equal(await page.locator(".results").innerText(), results);
      assert.ok(await reuters.isChecked());
      await page.goBack();
      await page.getByText(`With these filters, ${counted(of("Reuters"))} contain “river”.`).waitFor();
      await page.goBack();
      await page.getByText("2,000 articles contain “river”.").waitFor();
      assert.ok(!(await reuters.isChecked()));
      assert.deepEqual(complaints, []);
    }));

  test("a year of the strip says how many it has, and narrows to them", () =>
    visit(browser, `${site.home}search/?q=river`, async ({ page }) => {
      const count = ARTICLES.filter(isDated).filter(mayBeOf("2001-01-01", "2001-12-31")).length;
      const bar = page.getByRole("link", {
        name: new RegExp(`^2001: ${count} articles, \\d+ of them possibly from another year`),
      });
      await bar.focus();
      await page.keyboard.press("Enter");
      await page.getByText(`With these filters, ${counted(count)} contain “river”.`).waitFor();
      assert.equal(new URL(page.url()).search, "?q=river&from=2001&to=2001");
      assert.equal(await page.getByLabel("To", { exact: true }).inputValue(), "2001");
    }));

  test("the link that skips the filters stands above what it skips, where the keyboard comes to it", () =>
    visit(browser, `${site.home}search/?q=`, async ({ page }) => {
      const link = page.locator(".search .skip-text");
      await link.focus();
      const [skip, found] = await Promise.all([link.boundingBox(), page.locator("#found").boundingBox()]);
      assert.ok(skip && found && skip.y + skip.height <= found.y, JSON.stringify({ skip, found }));
    }));

  test("an empty query browses; the range's fields take a year, a month or a day", () =>
    visit(browser, `${site.home}search/`, async ({ page }) => {
      await page.getByRole("link", { name: "All articles, the newest first" }).click();
      await page.getByText("2,000 articles.").waitFor();
      assert.equal(await page.getByLabel("Order").inputValue(), "newest");
      const [newest] = await page.locator(".result .date-words").allInnerTexts();
      assert.ok(newest?.includes(ARTICLES.filter(isDated).at(-1)?.date?.slice(0, 4) ?? "?"), newest);
      await page.getByLabel("From", { exact: true }).fill("2023-12");
      await page.keyboard.press("Enter");
      const count = ARTICLES.filter(isDated).filter(mayBeOf("2023-12-01", "9999")).length;
      await page.getByText(`${counted(count)} match these filters.`).waitFor();
      assert.equal(new URL(page.url()).search, "?from=2023-12");
      await page.getByLabel("To", { exact: true }).fill("next year");
      await page.keyboard.press("Enter");
      await page.getByText("“to:next year” is not a date").waitFor();
    }));

  test("more on demand takes the focus to the first new article, and is there again after coming back", () =>
    visit(browser, `${site.home}search/?q=river&source=Reuters`, async ({ page }) => {
      await page.getByRole("button", { name: "Show more articles" }).click();
      await page.locator(".result").nth(16).waitFor();
      assert.ok(
        await page
          .locator(".result")
          .nth(7)
          .locator("a")
          .first()
          .evaluate((it) => it === document.activeElement),
      );
      await page.locator(".result a").nth(0).click();
      await page.waitForURL(/\/articles\//);
      await page.goBack();
      await page.locator(".result").nth(16).waitFor();
    }));

  for (const colorScheme of ["light", "dark"] as const)
    test(`axe-core objects to nothing, ${colorScheme}`, () =>
      visit(
        browser,
        `${site.home}search/?q=river+zzqx&from=2001&source=Reuters&undated=with`,
        async ({ page, complaints }) => {
          assert.deepEqual(await axe(page), []);
          assert.deepEqual(complaints, []);
        },
        { colorScheme },
      ));

  test("fits 320 px without scrolling sideways, filters opened", () =>
    visit(
      browser,
      `${site.home}search/?q=river+zzqx&from=2001`,
      async ({ page }) => {
        await page.getByText("Dates and filters", { exact: true }).click();
        await page.locator(".facet").first().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
