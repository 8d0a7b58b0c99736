import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { wordsIn } from "../../src/languages/words.ts";
import { englishPieces, leavesOf } from "../support/words.ts";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));
const PHONE = { viewport: { width: 320, height: 640 } };

/** The articles of the shelf in an archive of English texts, with pages in another language. */
const inLanguage = (tag: string) => ({
  ...Object.fromEntries(readdirSync(SEEDS).map((name) => [name, readFileSync(join(SEEDS, name), "utf8")])),
  "archive.yml": `title: The shelf\nlanguage: en\ninterface: ${tag}\nearliest: 2020\n`,
});

const status = (page: Page) => page.locator("[data-status]").innerText();
const search = (words: string) => `search/?${new URLSearchParams([["q", words]])}`;

/** Where texts stand that aren't words of the page. */
const OTHER = "script, style, template, code";

/** Attributes with words; those of `meta` are about an article too. */
const ATTRIBUTES = ["aria-label", "title", "alt", "placeholder"];

/** What of a page is in its own language: the texts and the attributes that readers meet, outside of what says that it is in another. */
function ownWords(file: string, tag: string): string[] {
  const { document } = parseHTML(readFileSync(file, "utf8"));
  const own = [...document.querySelectorAll("*")].filter(
    (element) => !element.closest(OTHER) && element.closest("[lang]")?.getAttribute("lang") === tag,
  );
  const texts = own.flatMap((element) => [
    ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? "") : "")),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ""),
  ]);
  return [...texts, document.querySelector("meta[name=description]")?.getAttribute("content") ?? ""]
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

const pagesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

describe("browser: the interface in other languages", () => {
  let browser: Browser;
  let german: Served;
  let arabic: Served;
  before(async () => {
    [browser, german, arabic] = await Promise.all([
      sharedBrowser(),
      serveBuild(inLanguage("de")),
      serveBuild(inLanguage("ar")),
    ]);
  });

  test("no page has English words that aren't said to be English", () => {
    const [english, other] = [new Map(leavesOf(wordsIn("en"))), wordsIn("de")];
    const same = new Map(leavesOf(other));
    const whole = new Set([...english].flatMap(([path, text]) => (same.get(path) === text ? [] : [text])));
    for (const text of same.values()) whole.delete(text);
    const pieces = englishPieces();
    assert.ok(pieces.length > 200 && whole.size > 150, `${pieces.length} pieces, ${whole.size} texts`);
    const left = pagesOf(german.dir).flatMap((file) =>
      ownWords(join(german.dir, file), "de")
        .filter((text) => whole.has(text) || pieces.some((piece) => text.includes(piece)))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(left, []);
  });

  test("pages say their language and direction", () => {
    const page = (site: Served) => readFileSync(join(site.dir, "timeline/index.html"), "utf8");
    assert.match(page(german), /<html lang="de">/);
    assert.match(page(arabic), /<html lang="ar" dir="rtl">/);
  });

  for (const [tag, found] of [
    ["de", /^3 Artikel enthalten „bridge“\.$/],
    ["ar", /^3 مقالات يرد فيها «\u2068bridge\u2069»\.$/],
  ] as const) {
    const site = () => (tag === "de" ? german : arabic);

    test(`${tag}: nothing scrolls sideways on the narrowest phone, and axe finds nothing`, async () => {
      const id = readdirSync(join(site().dir, "articles"))[0];
      for (const path of ["", "timeline/", `articles/${id}/`, "browse/", "about/"])
        await visit(
          browser,
          site().home + path,
          async ({ page, complaints }) => {
            await page.evaluate(() => {
              for (const folded of document.querySelectorAll("details")) folded.open = true;
            });
            assert.deepEqual(await axe(page), [], path);
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.equal(over, 0, path);
            assert.deepEqual(complaints, [], path);
          },
          PHONE,
        );
    });

    test(`${tag}: the search and its messages`, () =>
      visit(
        browser,
        site().home + search("bridge"),
        async ({ page, complaints }) => {
          await page.waitForSelector(".result");
          await page.waitForFunction(() =>
            document.querySelector("[data-status]")?.textContent?.endsWith("."),
          );
          assert.match(await status(page), found);
          assert.deepEqual(await axe(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
          await page.goto(site().home + search("from:yesterday"));
          await page.waitForSelector("[data-notes] li");
          const english = "Write a year, a month or a day";
          assert.ok(!(await page.locator("[data-notes]").innerText()).includes(english));
          assert.deepEqual(complaints, []);
        },
        PHONE,
      ));
  }

  test("in Arabic, notes stand to the left of the text and numbers to its right", () => {
    const id = readdirSync(join(arabic.dir, "articles"))
      .map((one) => [one, readFileSync(join(arabic.dir, "articles", one, "index.html"), "utf8")] as const)
      .find(([, page]) => page.includes('class="beside"'))?.[0];
    return visit(
      browser,
      `${arabic.home}articles/${id}/`,
      async ({ page }) => {
        const edges = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { left, right } = element.getBoundingClientRect();
              return { left, right };
            });
        const [text, note, number] = [await edges(".text"), await edges(".beside"), await edges(".number")];
        assert.ok(note.right <= text.left && note.left >= 0, JSON.stringify({ note, text }));
        assert.ok(number.left >= text.right && number.right <= 1440, JSON.stringify({ number, text }));
        assert.match(await page.locator(".references .copy").first().innerText(), /^نسخ/);
      },
      { viewport: { width: 1440, height: 900 } },
    );
  });
});
