import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Download, Page } from "playwright-core";
import { runVerifyPassages } from "../../src/cli/verifyPassages.ts";
import { readEntries } from "../../src/entry/read.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { passageOf, passageText, readPassage } from "../../src/shared/passage/passageFile.ts";
import { sha256Hex } from "../../src/shared/passage/sha256.ts";
import { codePoints } from "../../src/shared/passage/words.ts";
import { collapseSpaces } from "../../src/shared/spaces.ts";
import { citableOf } from "../../src/site/cite/citable.ts";
import { citedArticleOf } from "../../src/site/cite/citedArticle.ts";
import { put } from "../support/folder.ts";
import { ARCHIVE } from "../support/records.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));
const ARTICLE = "articles/90080b25d7/";
const ADDRESS = `https://archive.example/${ARTICLE}`;

/** Gives a file to the page that checks it. @returns what the page says. */
async function checked(page: Page, ...files: readonly { name: string; text: string }[]): Promise<string[]> {
  await page
    .getByLabel("Choose the files of saved passages")
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })),
    );
  await page
    .locator(".verified section")
    .nth(files.length - 1)
    .waitFor();
  return page.locator(".verified section").allInnerTexts();
}

const contentOf = async (download: Download) => readFileSync(await download.path(), "utf8");

describe("browser: saving and checking a passage", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
  });

  test("by keyboard: a paragraph becomes a file, which the archive says is intact", () =>
    visit(browser, site.home + ARTICLE, async ({ page, complaints }) => {
      await page.locator("#p1 .number").focus();
      await page.keyboard.press("Enter");
      const button = page.getByRole("button", { name: "Save as a file" });
      await button.focus();
      const download = page.waitForEvent("download");
      await page.keyboard.press("Enter");
      const file = await download;
      assert.equal(file.suggestedFilename(), "dateline-90080b25d7-p1.json");
      await page.getByRole("status").getByText("Saved as dateline-90080b25d7-p1.json").waitFor();
      const text = await contentOf(file);
      const read = readPassage(text);
      assert.ok(read.kind === "whole" && "passage" in read);
      assert.equal(
        read.passage.text,
        "The council of Leeds has approved the plans for a second bridge after months of talks.",
      );
      assert.equal(read.passage.article.address, `${ADDRESS}#p1`);
      assert.equal(read.passage.date.edtf, "2024-10-29");

      await page.getByRole("link", { name: "Check such files" }).click();
      await page.waitForURL(`${site.home}verify/`);
      const [said = ""] = await checked(page, { name: "p1.json", text });
      assert.match(said, /^Intact: p1\.json\n/);
      assert.equal(await page.locator(".verified li a").getAttribute("href"), `${site.home}${ARTICLE}#p1`);
      assert.deepEqual(complaints, []);
    }));

  test("selected words are saved with their place; a page from elsewhere or with other words is told", () =>
    visit(browser, site.home + ARTICLE, async ({ page }) => {
      await page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector("#p1") ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf("approved the plans") ?? -1;
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 18);
        }
      });
      await page.locator("#p1 .number").click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save selected words as a file" }).click();
      const text = await contentOf(await download);
      const { place, ...passage } = JSON.parse(text);
      assert.equal(passage.text, "approved the plans");
      assert.deepEqual(place, { paragraph: 1, id: "p1", start: 25, end: 43 });

      await page.goto(`${site.home}verify/`);
      const { seal: _, ...unsealed } = JSON.parse(text);
      const other = passageText({ ...unsealed, ...resealed(unsealed, "refused the plans!") });
      const [whole, changed, forged, none] = await checked(
        page,
        { name: "a.json", text },
        { name: "b.json", text: text.replace("approved", "refused") },
        { name: "c.json", text: other },
        { name: "d.json", text: "<img src=x onerror=alert(1)>" },
      );
      assert.match(whole ?? "", /^Intact: a/);
      assert.match(changed ?? "", /^Altered file: b/);
      assert.match(forged ?? "", /^Altered: c[\s\S]*At their place stands now: “approved the plans”/);
      assert.match(none ?? "", /^Not a saved passage: d/);
      // A file dropped anywhere on the page is checked too.
      await page.evaluate((dropped) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([dropped], "dropped.json"));
        document.querySelector("h1")?.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer }));
      }, text);
      await page.getByRole("heading", { name: "Intact: dropped.json" }).waitFor();
      await checked(
        page,
        { name: "b.json", text: text.replace("approved", "refused") },
        { name: "c.json", text: other },
      );
      assert.equal(await page.locator(".difference del").nth(1).innerText(), "refused the plans!");
      assert.equal(await page.locator(".difference ins").nth(1).innerText(), "approved the plans");
    }));

  test("every paragraph of every article is intact: the pages show what the entries hold, and the command says the same", async () => {
    const out = dirname(site.dir);
    const articles: SiteArticle[] = [];
    await readEntries(
      join(out, "entries"),
      () => true,
      (article) => void articles.push(article),
    );
    const files = articles.flatMap((article) =>
      article.paragraphs.map(collapseSpaces).flatMap((whole, index) => {
        const words = { whole, paragraph: index + 1, start: 0, end: codePoints(whole).length };
        const cited = citedArticleOf(
          article,
          citableOf(article, { archive: { ...ARCHIVE, title: "The shelf" }, baseUrl: null }),
        );
        return whole === ""
          ? []
          : [
              {
                name: `${article.id}-${index + 1}.json`,
                text: passageText(passageOf(cited, words, ADDRESS)),
              },
            ];
      }),
    );
    assert.ok(files.length > 10);
    await visit(browser, `${site.home}verify/`, async ({ page }) => {
      const said = await checked(page, ...files);
      // No sentence says that the page gives other details than the file.
      for (const words of said) assert.match(words, /^Intact: (?:(?!The file gives)[\s\S])*$/);
    });
    const dir = join(out, "../passages");
    const paths = files.map(({ name, text }) => {
      put(dir, name, text);
      return join(dir, name);
    });
    let printed = "";
    const print = (text: string) => {
      printed += text;
    };
    assert.equal(await runVerifyPassages(paths, { out, json: false }, print), 0, printed);
    assert.equal(printed.match(/: Intact\n/g)?.length, files.length);
    put(dir, "changed.json", files[0]?.text.replace(/"text": "./, '"text": "?') ?? "");
    assert.equal(await runVerifyPassages([join(dir, "changed.json")], { out, json: false }, print), 1);
    assert.match(printed, /changed\.json: Altered file\n/);
  });

  test("without scripts the page says how to check by hand", () =>
    visit(
      browser,
      `${site.home}verify/`,
      async ({ page }) => {
        assert.match(await page.locator("noscript, .notice").first().innerText(), /check by hand/);
        assert.match(await page.locator("main").innerText(), /sha256sum original\.txt/);
      },
      { javaScriptEnabled: false },
    ));
});

/** Other words of the same length at the same place, sealed as if they had been saved. */
const resealed = ({ sha256 }: { sha256: object }, text: string) => ({
  text,
  sha256: { ...sha256, text: sha256Hex(text) },
});
