import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

const status = (page: Page) => page.locator("[data-status]").innerText();
const query = (words: string) => `search/?${new URLSearchParams([["q", words]])}`;

describe("browser: who said what", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS, "/my/archive/")]);
  });

  test("quote: finds a word only within quotations, and lands on its paragraph", () =>
    visit(browser, site.home + query("quote:soldiers"), async ({ page, complaints }) => {
      assert.equal(await status(page), "2 articles contain “soldiers” in a quotation.");
      const hits = page.locator(".hit");
      assert.deepEqual(await hits.locator(".hit-number").allInnerTexts(), ["¶4", "¶17"]);
      for (const words of await hits.locator(".hit-words").allInnerTexts())
        assert.match(words, /“[^”]*\bsoldiers\b[^”]*”/);
      await hits.last().click();
      await page.waitForURL(/#p17$/);
      assert.equal(await page.locator(":target mark").first().innerText(), "soldiers");
      assert.deepEqual(complaints, []);
    }));

  test("quote: takes a phrase, and says in plain words when nobody says it", () =>
    visit(browser, site.home + query('quote:"pivotal moment"'), async ({ page }) => {
      assert.equal(await status(page), "No article contains “pivotal moment” in a quotation.");
      await page.getByRole("link", { name: "Search for “pivotal moment” anywhere in an article" }).click();
      await page.getByText("1 article contains “pivotal moment”.").waitFor();
      await page.getByLabel("Search the archive").fill('quote:"game-changer for Russia"');
      await page.keyboard.press("Enter");
      await page.getByText("1 article contains “game-changer for Russia” in a quotation.").waitFor();
    }));

  test("said: finds the articles in which somebody speaks, by the whole name or a part of it", () =>
    visit(browser, site.home + query('said:"volodymyr zelenskyy"'), async ({ page, complaints }) => {
      assert.equal(await status(page), "2 articles match these filters.");
      assert.equal(new URL(page.url()).search, "?said=Volodymyr+Zelenskyy");
      assert.ok(await page.locator("input[name=said][value='Volodymyr Zelenskyy']").isChecked());
      assert.deepEqual(await axe(page), []);
      await page.goto(site.home + query("said:Peskov"));
      await page.getByText("1 article matches these filters.").waitFor();
      assert.deepEqual(complaints, []);
    }));

  test("said: of somebody who isn't quoted is explained, and names are offered while typing", () =>
    visit(browser, site.home + query("said:Putin"), async ({ page }) => {
      assert.match(
        await page.locator("[data-notes]").innerText(),
        /No article quotes anybody called “Putin” with that name beside the words\./,
      );
      await page.getByLabel("Search the archive").fill("dam said:ze");
      await page.waitForFunction(() => document.querySelector("#speakers option"));
      assert.deepEqual(
        await page
          .locator("#speakers option")
          .evaluateAll((all) => all.map((one) => [one.getAttribute("value"), one.getAttribute("label")])),
        // The label begins with what is typed: browsers offer nothing else.
        [['dam said:"Volodymyr Zelenskyy"', "dam said:Zelenskyy, Volodymyr"]],
      );
    }));

  test("another search loads neither the speakers nor the quotations", async () => {
    const start = site.sent.length;
    await visit(browser, site.home + query("Kursk"), async ({ page }) => {
      assert.match(await status(page), /contain “Kursk”/);
    });
    const loaded = site.sent.slice(start).map(({ path }) => path);
    assert.ok(loaded.some((path) => path.endsWith("catalogue.json_gz")));
    assert.deepEqual(
      loaded.filter((path) => /(?:speakers|quotations)\.json_gz$/.test(path)),
      [],
    );
  });

  test("from Browse to the quotations of a speaker, and to a paragraph", () =>
    visit(browser, `${site.home}browse/`, async ({ page, complaints }) => {
      await page.getByRole("link", { name: "Quotations" }).click();
      await page.getByRole("link", { name: "By speaker" }).click();
      const own = page.getByRole("region", { name: "Zelenskyy, Volodymyr" });
      // Two articles name him, so he has no page: the list of people has both.
      await own.getByRole("heading").getByRole("link").click();
      assert.match(await page.locator(":target").innerText(), /^Zelenskyy, Volodymyr/);
      assert.equal(await page.locator(":target").getByRole("link").count(), 2);
      await page.goBack();
      const said = await own.locator("q").allInnerTexts();
      assert.match(said[0] ?? "", /^“We are fighting/);
      assert.match(said[1] ?? "", /^“North Korean army soldiers/);
      await own.getByRole("link", { name: "Paragraph 15" }).click();
      assert.match(await page.locator(":target").innerText(), /We are fighting not only for Ukraine/);
      assert.deepEqual(complaints, []);
    }));

  test("by topic, and figures by what they count, without JavaScript", () =>
    visit(
      browser,
      `${site.home}quotes/topics/`,
      async ({ page }) => {
        await page.getByRole("link", { name: "conflict, war and peace" }).click();
        assert.match(await page.locator("h1").innerText(), /^Quotations: conflict/);
        assert.ok((await page.getByText("Dmitry Peskov").count()) > 0);
        await page.goto(`${site.home}figures/`);
        const troops = page.getByRole("region", { name: "troops" });
        assert.deepEqual(await troops.locator(".value").allInnerTexts(), [
          "approximately 10,000",
          "around 11,000",
          "approximately 10,000",
        ]);
        await troops.getByRole("link", { name: "Volodymyr Zelenskyy" }).waitFor();
      },
      { javaScriptEnabled: false },
    ));
});
