import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** Opens what is folded, and shows every article. */
async function unfold(page: Page): Promise<void> {
  while (await page.locator("[data-more]").isVisible()) await page.locator("[data-more]").click();
  for (const more of await page.locator(".result summary").all()) await more.click();
}

describe("browser: searching the first archive, below a base path", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS, "/my/archive/")]);
  });

  test("printed, it is what was found, with the filters that were chosen and no others", async () => {
    const shown = (search: string, wanted: readonly string[], others: readonly string[]) =>
      visit(browser, site.home + search, async ({ page }) => {
        await page.emulateMedia({ media: "print" });
        for (const words of wanted) assert.ok(await page.getByText(words).first().isVisible(), words);
        for (const part of others)
          assert.deepEqual(await page.locator(part).filter({ visible: true }).allInnerTexts(), [], part);
      });
    const help = [".help", ".filters summary", ".hint", "[data-strip]", ".sort", ".cleared", ".more"];
    await shown("search/?q=troops", ["5 articles contain"], [...help, ".filters"]);
    const chosen = ["With these filters", "Sergei Lavrov"];
    await shown("search/?q=troops&person=Sergei+Lavrov", chosen, [...help, ".facet li:not(:has(:checked))"]);
  });

  test("fields that a browser sets back to their defaults, as on the way back to a kept page, still say what was searched", () =>
    visit(browser, `${site.home}search/?q=troops&from=2024&to=2025`, async ({ page }) => {
      const values = () =>
        page.evaluate(() => {
          document.querySelector<HTMLFormElement>("#search-form")?.reset();
          return ["#q", "#from", "#to"].map((id) => document.querySelector<HTMLInputElement>(id)?.value);
        });
      assert.deepEqual(await values(), ["troops", "2024", "2025"]);
      await page.locator("#q").fill("Kursk");
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByText("contain “Kursk”").waitFor();
      assert.deepEqual(await values(), ["Kursk", "2024", "2025"]);
    }));

  /** The addresses of all paragraphs whose words match, from the pages themselves. */
  function paragraphs(wanted: RegExp): string[] {
    const articles = join(site.dir, "articles");
    return readdirSync(articles).flatMap((id) => {
      const page = readFileSync(join(articles, id, "index.html"), "utf8");
      const blocks = [
        ...page.matchAll(/<(?:p|h\d|li)(?: class="quoted")? id="(p\d+)"[^>]*>(.*?)<\/(?:p|h\d|li)>/gs),
      ];
      return blocks
        .filter(([, , words = ""]) => wanted.test(words.replace(/<[^>]*>/g, "")))
        .map(([, p]) => `/my/archive/articles/${id}/#${p}`);
    });
  }

  test("“Kursk” finds each paragraph with the word, none else, and each link leads to a marked hit", () =>
    visit(browser, site.home + query("Kursk"), async ({ page, complaints }) => {
      assert.equal(await status(page), "3 articles contain “Kursk”.");
      await unfold(page);
      const links = await page
        .locator(".hit")
        .evaluateAll((hits) => hits.map((hit) => hit.getAttribute("href") ?? ""));
      assert.deepEqual(
        links.map((link) => link.replace(/\?.*#/, "#")).sort(),
        paragraphs(/\bKursk\b/).sort(),
      );
      assert.deepEqual([...new Set(await page.locator(".hit mark").allInnerTexts())], ["Kursk"]);
      for (const link of links) {
        await page.goto(new URL(link, site.home).href);
        const mark = page.locator(":target mark").first();
        assert.equal(await mark.innerText(), "Kursk");
        await mark.evaluate(
          (it) =>
            new Promise<void>((done) =>
              new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && done()).observe(
                it,
              ),
            ),
        );
      }
      assert.deepEqual(complaints, []);
    }));

  test("a phrase is found and marked as one, here and on the article's page", () =>
    visit(browser, site.home + query('"North Korean troops"'), async ({ page }) => {
      await unfold(page);
      const marks = await page.locator(".hit mark").allInnerTexts();
      assert.ok(
        marks.length > 5 && marks.every((mark) => /^north korean troops?$/i.test(mark)),
        marks.join(),
      );
      const links = await page
        .locator(".hit")
        .evaluateAll((hits) => hits.map((hit) => hit.getAttribute("href") ?? ""));
      assert.deepEqual(
        links.map((link) => link.replace(/\?.*#/, "#")).sort(),
        paragraphs(/\bNorth Korean troops?\b/i).sort(),
      );
      await page.locator(".hit").first().click();
      await page.waitForURL(/#p\d+$/);
      const landed = await page.locator(":target mark").allInnerTexts();
      assert.ok(
        landed.length > 0 && landed.every((mark) => /^north korean troops?$/i.test(mark)),
        landed.join(),
      );
    }));

  test("words typed where the newest come first are sorted by relevance, and an order that was chosen stays", () =>
    visit(browser, `${site.home}search/?from=2020`, async ({ page }) => {
      const order = page.locator("#sort");
      await page.locator(".result").first().waitFor();
      assert.equal(await order.inputValue(), "newest");
      await page.locator("#q").fill("Kursk");
      await page.keyboard.press("Enter");
      await page.getByText("contain “Kursk”").waitFor();
      assert.equal(await order.inputValue(), "relevance");
      assert.equal(new URL(page.url()).search, "?q=Kursk&from=2020");
      await order.selectOption("newest");
      await page.waitForURL(/sort=newest/);
      await page.locator("#q").fill("Kursk troops");
      await page.keyboard.press("Enter");
      await page.waitForURL(/q=Kursk\+troops/);
      assert.equal(new URL(page.url()).searchParams.get("sort"), "newest");
    }));

  test("a word without another, and operators, which move to their own part of the address", () =>
    visit(browser, site.home + query("Kursk -Vladivostok from:2025"), async ({ page }) => {
      assert.equal(
        await status(page),
        "With these filters, 1 article contains “Kursk” but not “Vladivostok”.",
      );
      assert.equal(new URL(page.url()).search, "?q=Kursk+-Vladivostok&from=2025");
      assert.equal(await page.getByLabel("From", { exact: true }).inputValue(), "2025");
      await page.getByRole("link", { name: "Clear dates and filters" }).click();
      await page
        .getByText("3 articles contain “Kursk” but not “Vladivostok”.")
        .or(page.getByText("2 articles contain"))
        .waitFor();
      assert.equal(await page.getByLabel("From", { exact: true }).inputValue(), "");
    }));

  test("what can't be meant is explained, and stays in its field", () =>
    visit(browser, site.home + query("Kursk from:2024-13"), async ({ page }) => {
      assert.match(await page.locator("[data-notes]").innerText(), /“from:2024-13” is not a date/);
      assert.equal(await page.getByLabel("Search the archive").inputValue(), "Kursk from:2024-13");
      assert.equal(await status(page), "3 articles contain “Kursk”.");
    }));

  test("“Zelensky” offers what the archive has; a nonsense word is named as not found", () =>
    visit(browser, site.home + query("Zelensky zzqx Kursk"), async ({ page, complaints }) => {
      const offer = page.getByRole("link", { name: /^Zelenskyy \(/ });
      await offer.waitFor();
      assert.equal(await status(page), "3 articles contain “Kursk”.");
      assert.match(
        await page.locator("[data-notes]").innerText(),
        /No article contains “Zelensky” or “zzqx”/,
      );
      await offer.click();
      await page.getByText(/^\d articles? contains? “Zelenskyy” and “Kursk”\.$/).waitFor();
      assert.equal(await page.getByLabel("Search the archive").inputValue(), "Zelenskyy zzqx Kursk");
      assert.deepEqual(complaints, []);
    }));

  test("shares a search by its address, and goes back to the one before", () =>
    visit(browser, site.home + query("Kursk"), async ({ page }) => {
      const input = page.getByLabel("Search the archive");
      assert.equal(await input.inputValue(), "Kursk");
      assert.match(await page.title(), /^Kursk · Search/);
      await input.fill("Vladivostok");
      await page.keyboard.press("Enter");
      await page.getByText("1 article contains “Vladivostok”").waitFor();
      await page.goBack();
      await page.getByText("3 articles contain “Kursk”").waitFor();
      assert.equal(await input.inputValue(), "Kursk");
    }));

  test("is told when nothing was found, with the words as they were typed", () =>
    visit(browser, site.home + query("<img src=x onerror=hacked=1>zzqx"), async ({ page, complaints }) => {
      assert.match(await status(page), /^No article contains “img”/);
      assert.equal(await page.locator("main img").count(), 0);
      assert.deepEqual(complaints, []);
    }));

  test("finds ways to look through the archive where nothing was found, and only there", () =>
    visit(browser, site.home + query("zzqx"), async ({ page }) => {
      const ways = page.locator("[data-ways]");
      await ways.getByRole("link", { name: "people" }).waitFor();
      await page.getByLabel("Search the archive").fill("Kursk");
      await page.keyboard.press("Enter");
      await page.getByText("3 articles contain “Kursk”").waitFor();
      assert.equal(await ways.isVisible(), false);
      await page.goBack();
      await ways.getByRole("link", { name: "timeline" }).click();
      assert.equal(new URL(page.url()).pathname, new URL("timeline/", site.home).pathname);
    }));

  test("takes away one of the filters that leave nothing, and sees how many articles that shows", () =>
    visit(
      browser,
      `${site.home}search/?q=Kursk&from=1950&to=1960&certainty=approximate`,
      async ({ page }) => {
        const link = page.getByRole("link", { name: /^Without dates: \d+ articles?$/ });
        const [count] = /\d+ articles?/.exec(await link.innerText()) ?? [];
        await link.click();
        await page.getByText(`With these filters, ${count} contain`).waitFor();
        assert.equal(new URL(page.url()).search, "?q=Kursk&certainty=approximate");
      },
    ));

  test("nothing of the search is loaded before it is used, on its page neither", async () => {
    const start = site.sent.length;
    for (const path of ["", "search/", "articles/0a711a0c03/"])
      await visit(
        browser,
        site.home + path,
        async ({ page }) => void (await page.waitForLoadState("networkidle")),
      );
    const searched = site.sent
      .slice(start)
      .filter(({ path }) => /pagefind|quickDialog|searchWorker|foundArticle/.test(path));
    assert.deepEqual(searched, []);
    const small = site.sent.find(({ path }) => path.endsWith("/quick.js"));
    assert.ok(small && small.bytes < 1500, `quick.js has ${small?.bytes} bytes`);
  });

  for (const key of ["/", "Control+k"])
    test(`quick search: ${key} opens it, the arrows lead to a paragraph`, () =>
      visit(browser, site.home, async ({ page, complaints }) => {
        await page.keyboard.press(key);
        await page.getByRole("dialog", { name: "Quick search" }).waitFor();
        await page.keyboard.type("Kursk troops");
        await page.getByText("3 articles contain “Kursk” and “troops”.").waitFor();
        assert.deepEqual(await axe(page), []);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL(/highlight=kursk.*#p\d+$/);
        assert.deepEqual((await page.locator(":target mark").allInnerTexts()).slice(0, 1), ["Kursk"]);
        assert.deepEqual(complaints, []);
      }));

  test("quick search: Escape closes it and gives the focus back; Enter leads to the search page", () =>
    visit(browser, site.home, async ({ page }) => {
      const link = page.getByRole("link", { name: "Browse", exact: true });
      await link.focus();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("Kursk");
      await page.keyboard.press("Escape");
      assert.equal(await page.getByRole("dialog").count(), 0);
      assert.ok(await link.evaluate((it) => it === document.activeElement));
      await page.keyboard.press("/");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("Vladivostok");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\/\?q=Vladivostok$/);
      await page.getByText("1 article contains “Vladivostok”").waitFor();
    }));

  test("quick search: / is for typing where one types, and can be switched off", () =>
    visit(browser, site.home, async ({ page }) => {
      const input = page.getByLabel("Search the archive");
      await input.focus();
      await page.keyboard.press("/");
      assert.equal(await input.inputValue(), "/");
      await page.keyboard.press("Control+k");
      await page.getByRole("checkbox").uncheck();
      await page.keyboard.press("Escape");
      await page.locator("main").focus();
      await page.keyboard.press("/");
      assert.equal(await page.getByRole("dialog").count(), 0);
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
    }));

  test("the site describes its search to browsers", () =>
    visit(browser, site.home, async ({ page }) => {
      const href = await page.locator('link[rel="search"]').getAttribute("href");
      const text = await (await page.request.get(new URL(href ?? "", page.url()).href)).text();
      assert.match(text, /template="https:\/\/archive\.example\/my\/archive\/search\/\?q=\{searchTerms\}"/);
      const name = /<ShortName>(.*)<\/ShortName>/.exec(text)?.[1] ?? "";
      assert.ok(name.length > 0 && name.length <= 16, name);
      const problems = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, "text/xml").querySelectorAll("parsererror").length,
        text,
      );
      assert.equal(problems, 0);
    }));
});
