import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { siteFromEntries } from "../../src/cli/site.ts";
import { sharedFolder } from "../support/builds.ts";
import { SILENT } from "../support/golden.ts";
import { launch } from "./chromium.ts";
import { serve } from "./served.ts";
import { visit } from "./visit.ts";

test("browser: a site that was made from entries can be searched", async () => {
  const out = sharedFolder();
  const entries = join(out, "copied");
  cpSync("tests/golden/register/entries", entries, { recursive: true });
  const { articles, problems } = await siteFromEntries(
    { entries, out, baseUrl: "https://archive.example/" },
    SILENT,
  );
  assert.deepEqual(problems, []);
  assert.ok(articles > 3);
  const [browser, site] = await Promise.all([launch(), serve(join(out, "site"), "/")]);
  try {
    await visit(browser, `${site.home}search/?q=lighthouse`, async ({ page, complaints }) => {
      assert.equal(await page.locator("[data-status]").innerText(), "1 article contains “lighthouse”.");
      await page.locator(".result .card-title a").click();
      await page.waitForURL(/\/articles\/[^/]+\//);
      assert.match(await page.locator("h1").innerText(), /Lighthouse to be dark/);
      assert.equal(await page.locator('a[href$="original.txt"]').count(), 0);
      assert.deepEqual(complaints, []);
    });
  } finally {
    await browser.close();
    site.close();
  }
});
