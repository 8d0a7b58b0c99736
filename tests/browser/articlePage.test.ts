import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { entryOf } from "../support/entries.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild, serveEntries } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));
const ARTICLE = "articles/90080b25d7/";
const HASH = /^90080b25d7[0-9a-f]{54}$/;

const ARABIC = "قال رئيس البلدية إن الجسر الجديد سيفتح في نهاية الشهر.";
const HEADLINE = "افتتاح الجسر الثاني في المدينة";
const ENGLISH = "The mayor said that the bridge would open by the end of the month.";

/** What a selector finds and a reader sees, one string each. */
const seen = (page: Page, selector: string) => page.locator(selector).locator("visible=true").allInnerTexts();

describe("browser: an article on paper", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
  });
  const onPaper = (use: (page: Page) => Promise<void>) =>
    visit(
      browser,
      site.home + ARTICLE,
      async ({ page }) => {
        await page.locator("#p1 .number").click();
        await page.locator(".tools").waitFor({ state: "attached" });
        await page.emulateMedia({ media: "print" });
        await use(page);
      },
      { colorScheme: "dark" },
    );

  test("has its reference once, its permalink and its hash", () =>
    onPaper(async (page) => {
      const address = `https://archive.example/${ARTICLE}`;
      assert.deepEqual(await seen(page, ".references dt"), [
        "Chicago 17, bibliography",
        "Permalink",
        "SHA-256 of the original",
      ]);
      const [reference, permalink, hash] = await seen(page, ".references dd");
      assert.deepEqual(
        [reference, permalink],
        [
          `Doe, Jane. “Second bridge approved.” Leeds Gazette, October 29, 2024. https://gazette.example/bridge. Archived in The shelf, ${address}.`,
          address,
        ],
      );
      assert.match(hash ?? "", HASH);
    }));

  test("has its words with their numbers, and nothing to be clicked", () =>
    onPaper(async (page) => {
      for (const selector of ["nav", "button", "input", "footer", ".files", ".tools", ".every-year", ".skip"])
        assert.deepEqual(await seen(page, selector), [], selector);
      assert.equal((await seen(page, ".text p, .text li")).length, 4);
      const number = page.locator("#p2 .number");
      assert.equal(
        await number.evaluate((it) => getComputedStyle(it, "::after").content),
        "counter(paragraph)",
      );
    }));

  test("has nothing but its date, title and text around that", () =>
    onPaper(async (page) => {
      const blocks = await seen(
        page,
        ".date, h1, .text > *, .particulars, .contents, .beside, .fold, .cite > *",
      );
      const [date, title, ...text] = blocks;
      assert.match(date ?? "", /^October 29, 2024/);
      assert.equal(title, "Second bridge approved");
      assert.match(
        text.join("\n"),
        /^The council of Leeds.*for everybody else\nCite\nChicago 17.*[0-9a-f]{64}$/s,
      );
    }));

  test("nothing of it ever moves, for those who ask for less motion and all others", async () => {
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      const still = async ({ page }: { page: Page }) => {
        await page.locator("#p1 .number").click();
        await page.locator(".tools").waitFor();
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll("*")].flatMap((it) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(it);
            return animationName === "none" && transitionDuration === "0s" && scrollBehavior === "auto"
              ? []
              : [it.tagName];
          }),
        );
        assert.deepEqual(moving, []);
      };
      await visit(browser, site.home + ARTICLE, still, { reducedMotion });
    }
  });
});

describe("browser: an article in two directions", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    const body = `${ARABIC}\n\n${ENGLISH}\n\n## ${ARABIC}\n\n- ${ARABIC}\n- ${ENGLISH}\n`;
    const articles = [
      entryOf({ id: "arab1c0000", title: HEADLINE, language: "ar", body }),
      entryOf({ id: "eng115h000", title: ENGLISH, language: "en", body }),
    ];
    [browser, site] = await Promise.all([sharedBrowser(), serveEntries(articles)]);
  });

  const directions = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((it) => getComputedStyle(it).direction));
  const EXPECTED = ["rtl", "ltr", "rtl", "rtl", "ltr"];

  for (const width of [320, 1024]) {
    for (const [id, headline] of [
      ["arab1c0000", "rtl"],
      ["eng115h000", "ltr"],
    ] as const) {
      test(`each paragraph runs in its own, also while it is copied from, ${headline} ${width} px`, () =>
        visit(
          browser,
          `${site.home}articles/${id}/`,
          async ({ page }) => {
            assert.deepEqual(await directions(page, "h1"), [headline]);
            assert.deepEqual(await directions(page, ".text [id]"), EXPECTED);
            for (const number of await page.locator(".text .number").all()) {
              await number.focus();
              await page.keyboard.press("Enter");
              await page.locator(`${await number.getAttribute("href")} .tools`).waitFor();
              assert.deepEqual(await directions(page, ".text [id]"), EXPECTED);
              assert.deepEqual(await directions(page, ".tools"), ["ltr"]);
              assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
            }
          },
          { viewport: { width, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] },
        ));
    }
  }

  test("beside the text, the numbers stand below each other", () =>
    visit(
      browser,
      `${site.home}articles/arab1c0000/`,
      async ({ page }) => {
        const numbers = page.locator(".text .number");
        const ends = await numbers.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().right));
        assert.equal(new Set(ends.map(Math.round)).size, 1, ends.join());
        assert.deepEqual(await directions(page, ".text .number"), Array(5).fill("ltr"));
      },
      { viewport: { width: 1024, height: 800 } },
    ));

  test("where nobody said where the site will be, an address is the one that the reader is at", () =>
    visit(
      browser,
      `${site.home}articles/arab1c0000/?highlight=x`,
      async ({ page }) => {
        await page.locator("#p1 .number").click();
        await page.locator(".tools button:first-of-type").waitFor();
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        assert.equal(await copied(), `${site.home}articles/arab1c0000/#p1`);
        await page.locator(".tools button:first-of-type").click();
        await page.getByRole("status").getByText("Paragraph 1 with its citation copied").waitFor();
        assert.equal(await copied(), `“${ARABIC}” “${HEADLINE},” Clippings, October 29, 2024, ¶ 1.`);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));
});
