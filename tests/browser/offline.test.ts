import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { HEADERS } from "../../src/site/headers.ts";
import { NO_MORE } from "../../src/site/offline/noMore.ts";
import { buildOf, sharedFolder } from "../support/builds.ts";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { type Served, serve } from "./served.ts";

const SEEDS = {
  "archive.yml": "title: Rain\noffline: yes\nurl: https://archive.example/a/b/\n",
  "bridge.txt":
    "Bridge closed\n\nPublished 3 May 2024\n\nThe old bridge of Leeds was closed on Friday, the city council said.\n",
  "river.txt":
    "River rises\n\nPublished 4 May 2024\n\nThe river rose by a metre during the night, people in Leeds said.\n",
};

describe("browser: an archive that its readers’ devices keep", () => {
  let site: Served;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const change = (path: string, edit: (text: string) => string) =>
    writeFileSync(join(site.dir, path), edit(readFileSync(join(site.dir, path), "utf8")));
  const names = () => page.evaluate(() => caches.keys());
  /** Waits until a function of the page says so. */
  const until = async (holds: () => Promise<boolean>) => {
    for (let asked = 0; !(await page.evaluate(holds)); asked += 1)
      assert.ok(asked < 10_000, `never: ${String(holds)}`);
  };
  const heading = async (path: string) => {
    await page.goto(site.home + path);
    return page.locator("h1").first().textContent();
  };
  let [bridge, river] = ["", ""];

  before(async () => {
    const { out } = await buildOf(SEEDS);
    const dir = join(sharedFolder(), "site");
    cpSync(join(out, "site"), dir, { recursive: true });
    const { articles }: { articles: { id: string; file: string }[] } = JSON.parse(
      readFileSync(join(dir, "manifest.json"), "utf8"),
    );
    [bridge = "", river = ""] = ["bridge.txt", "river.txt"].map(
      (name) => `articles/${articles.find(({ file }) => file === name)?.id}/`,
    );
    site = await serve(dir, "/a/b/", HEADERS);
    context = await (await sharedBrowser()).newContext();
    page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
    });
  });
  after(async () => {
    await context.close();
    site.close();
  });

  test("without a network: what was opened, with its styles; and a page that says what there is", async () => {
    await page.goto(site.home + bridge);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // The page that was open before says what it is; then it is there.
    await until(async () => (await caches.match(location.pathname)) !== undefined);
    site.setDown(true);
    assert.equal(await heading(`${bridge}?highlight=bridge#p1`), "Bridge closed");
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).fontFamily.includes("Source")),
      true,
    );
    assert.equal(await page.evaluate(() => fetch(location.pathname).then(({ ok }) => ok)), true);
    assert.equal(await heading(""), "Rain");
    assert.equal(await heading(river), "No network");
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(await axe(page), []);
    await page.getByRole("link", { name: "Bridge closed", exact: true }).click();
    assert.equal(await page.locator("h1").first().textContent(), "Bridge closed");
    site.setDown(false);
  });

  test("the search finds again what it found, without a network", async () => {
    const found = async () => {
      await page.goto(`${site.home}search/?q=bridge`);
      await page.locator("[data-results] a").first().waitFor();
      return page.locator("[data-status]").textContent();
    };
    const before = await found();
    site.setDown(true);
    assert.equal(await found(), before);
    site.setDown(false);
  });

  test("a page comes from the host if it can be reached, and what the host has no more is forgotten", async () => {
    change(`${bridge}index.html`, (text) => text.replaceAll("Bridge closed", "Withdrawn"));
    assert.equal(await heading(bridge), "Withdrawn");
    site.setDown(true);
    assert.equal(await heading(bridge), "Withdrawn");
    site.setDown(false);
    assert.equal(await heading("nowhere/"), "Page not found");
    site.setDown(true);
    assert.equal(await heading("nowhere/"), "No network");
    site.setDown(false);
  });

  test("a new version of the site removes what the last one saved", async () => {
    const [old] = await names();
    assert.match(old ?? "", /^dateline \/a\/b\/ [0-9a-f]{16}$/);
    change("offline-worker.js", (text) => text.replace(/"version":"\w+"/, '"version":"new"'));
    await page.goto(site.home);
    await until(async () => (await caches.keys()).join() === "dateline /a/b/ new");
    site.setDown(true);
    assert.equal(await heading(bridge), "No network");
    site.setDown(false);
  });

  test("an archive that isn’t to be kept any more is removed, and no other one", async () => {
    await page.evaluate(() => caches.open("dateline /a/ x"));
    change("offline-worker.js", () => NO_MORE);
    await page.goto(site.home);
    await until(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    await until(async () => (await caches.keys()).join() === "dateline /a/ x");
    assert.deepEqual(complaints, []);
  });
});
